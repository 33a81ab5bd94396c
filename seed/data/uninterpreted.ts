import { departmentOf } from './departments.ts'
import type { EntrySeed } from './seedItem.ts'

/**
 * Documents that have to be interpreted and are not: three working days after the seed they are overdue,
 * so that reminders and monitor have work (政策解读应在文件公开后3个工作日内发布).
 */
export const UNINTERPRETED = [
  'czj-asset-disposal',
  'fzz-materials',
  'kfq-service-officer',
  'rule-cgj',
  'rule-jtysj',
  'rule-nyncj',
  'rule-wjj',
  'sfj-legality-guide',
  'tjj-release-rules',
  'wjj-infectious-plan',
  'xzfb-key-points-2025',
  'zrzyj-geology-2026',
]

const uninterpreted = new Set(UNINTERPRETED)

/** What a document says of its interpretation to come, where there has to be one. */
export function interpretationFields({ key, department }: EntrySeed) {
  if (!uninterpreted.has(key)) return {}
  return {
    interpretationPlan: {
      channels: ['website', 'newMedia'],
      forms: ['text', 'questions'],
      outline: '一、背景依据；二、主要内容；三、适用范围；四、注意事项。',
      responsible: departmentOf(department).name,
    },
    interpretationRequired: true,
  }
}
