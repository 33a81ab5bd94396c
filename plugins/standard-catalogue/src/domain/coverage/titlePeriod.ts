/** The period a title names: `2026`, `2026-H1`, `2026-Q1` or `2026-03`. */
export function titlePeriod(title: string): string | undefined {
  const plain = title.normalize('NFKC').replaceAll(/\s/g, '')
  const quarter = /(20\d{2})年(?:第?([一二三四1-4])季度)/.exec(plain)
  if (quarter) return `${quarter[1]}-Q${numberOf(quarter[2])}`
  const half = /(20\d{2})年(上|下)半年/.exec(plain)
  if (half) return `${half[1]}-H${half[2] === '上' ? 1 : 2}`
  const month = /(20\d{2})年(\d{1,2})月(?!\d{1,2}日)/.exec(plain)
  if (month) return `${month[1]}-${(month[2] ?? '').padStart(2, '0')}`
  return /(20\d{2})年/.exec(plain)?.[1]
}

function numberOf(quarter = ''): number {
  return '一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) + 1 : Number(quarter)
}
