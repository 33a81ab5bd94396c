import type { Label } from './labels.ts'

/**
 * Genres 体裁: the fifteen kinds of official documents (党政机关公文处理工作条例, 2012, Article 8) and the
 * kinds of information that are not documents.
 */
export const GENRES = {
  resolution: { en: 'Resolution', zh: '决议' },
  decision: { en: 'Decision', zh: '决定' },
  order: { en: 'Order', zh: '命令（令）' },
  communique: { en: 'Communiqué', zh: '公报' },
  proclamation: { en: 'Proclamation', zh: '公告' },
  notification: { en: 'Public notice', zh: '通告' },
  opinion: { en: 'Opinions', zh: '意见' },
  notice: { en: 'Notice', zh: '通知' },
  circular: { en: 'Circular', zh: '通报' },
  report: { en: 'Report', zh: '报告' },
  request: { en: 'Request for instructions', zh: '请示' },
  reply: { en: 'Official reply', zh: '批复' },
  bill: { en: 'Bill', zh: '议案' },
  letter: { en: 'Letter', zh: '函' },
  minutes: { en: 'Minutes', zh: '纪要' },
  plan: { en: 'Plan', zh: '规划' },
  statistics: { en: 'Statistics', zh: '统计数据' },
  budget: { en: 'Budget or final accounts', zh: '预决算' },
  publicity: { en: 'Publicity notice', zh: '公示' },
  serviceGuide: { en: 'Service guide', zh: '办事指南' },
  interpretation: { en: 'Interpretation', zh: '解读' },
  appointment: { en: 'Appointments', zh: '人事任免' },
  chart: { en: 'Chart', zh: '图表' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Label>

export type Genre = keyof typeof GENRES

/** Genres that carry a document number 发文字号 or say why they have none. */
export const NUMBERED_GENRES: readonly Genre[] = [
  'resolution',
  'decision',
  'order',
  'opinion',
  'notice',
  'circular',
  'report',
  'request',
  'reply',
  'bill',
  'letter',
]
