import type { EntrySeed } from '../data/seedItem.ts'
import { type FundPeriod, specialFundValue } from '../keyAreas/specialFundValue.ts'
import { periodInWords } from './days.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'

/** One special fund, published period by period without a gap. */
export function specialFund({
  department,
  docNo,
  fund,
  periods,
  topic,
}: {
  department: string
  docNo: string
  fund: string
  periods: FundPeriod[]
  topic: string
}): EntrySeed[] {
  return periods.map((current, index) => {
    const words = periodInWords(current.period)
    const received = sumOf(current.sources.map(({ amount }) => amount))
    return {
      key: `fund-${department}-${current.period.toLowerCase()}`,
      category: 'budget',
      department,
      formedOn: current.formedOn,
      genre: '公示',
      keyArea: specialFundValue({
        department,
        docNo,
        fund,
        periods: periods.slice(0, index + 1),
      }),
      keywords: ['专项资金', fund, words],
      summary:
        received === 0
          ? `${words}${fund}没有新增资金，公开累计分配和拨付进度。`
          : `公开${words}${fund}新增${hundredths(received)}万元的来源、分配和拨付情况。`,
      title: `${words}${fund}公开`,
      topic,
    }
  })
}
