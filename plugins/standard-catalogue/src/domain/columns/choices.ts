import type { Label } from './label.ts'

/** 公开层级. */
export const LEVELS = {
  city: { en: 'City', zh: '市级' },
  county: { en: 'County', zh: '县级' },
  township: { en: 'Township', zh: '乡级' },
  village: { en: 'Village', zh: '村级' },
} as const satisfies Record<string, Label>

export type Level = keyof typeof LEVELS

/** 五公开: the stage of administration a row belongs to. */
export const PROCESSES = {
  decision: { en: 'Decision', zh: '决策公开' },
  implementation: { en: 'Implementation', zh: '执行公开' },
  management: { en: 'Management', zh: '管理公开' },
  service: { en: 'Service', zh: '服务公开' },
  result: { en: 'Result', zh: '结果公开' },
} as const satisfies Record<string, Label>

export type Process = keyof typeof PROCESSES

export const SERVICE_KINDS = {
  service: { en: 'Government service', zh: '政务服务事项' },
  other: { en: 'Not a government service', zh: '非政务服务事项' },
} as const satisfies Record<string, Label>

export type ServiceKind = keyof typeof SERVICE_KINDS
