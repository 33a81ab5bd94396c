import type { Label } from './labels.ts'

export const DEPARTMENT_KINDS = {
  government: { en: 'Government', zh: '人民政府' },
  department: { en: 'Department', zh: '政府部门' },
  township: { en: 'Township or subdistrict', zh: '乡镇（街道）' },
  zone: { en: 'Development zone', zh: '开发区' },
} as const satisfies Record<string, Label>

/** 更新周期 as ISO 8601 durations; an item without one follows its events. */
export const CYCLES = {
  PT1H: { en: 'Hourly', zh: '每小时' },
  P1D: { en: 'Daily', zh: '每日' },
  P7D: { en: 'Weekly', zh: '每周' },
  P1M: { en: 'Monthly', zh: '每月' },
  P3M: { en: 'Quarterly', zh: '每季度' },
  P6M: { en: 'Half-yearly', zh: '每半年' },
  P1Y: { en: 'Yearly', zh: '每年' },
} as const satisfies Record<string, Label>

/** How an item of the standard catalogue is open; what is withheld has no row there. */
export const CATALOGUE_MODES = {
  proactive: { en: 'Proactive', zh: '主动公开' },
  onApplication: { en: 'On application', zh: '依申请公开' },
} as const satisfies Record<string, Label>
