/** Kinds of penalty from light to heavy (行政处罚法 Art. 9, form of the annual statistics). */
export const PENALTY_KINDS = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '吊销许可证件',
  '行政拘留',
  '其他',
]

/** The kinds of a decision, written `罚款;没收违法所得`. */
export function kindsOf(text: string): string[] {
  return text.split(/[;；]/).map((kind) => kind.trim())
}

/** The kind a decision is counted under once: the heaviest. */
export function heaviestKind(text: string): string | undefined {
  const kinds = kindsOf(text)
  return PENALTY_KINDS.findLast((kind) => kind !== '其他' && kinds.includes(kind)) ?? kinds[0]
}
