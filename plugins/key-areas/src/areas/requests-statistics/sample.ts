import type { RequestsStatistics } from './checks.ts'
import { items } from './choices.ts'

/** Eleven requests of a year, by row: persons and companies; the rows left out are zero. */
const COUNTS: Partial<Record<keyof typeof items, [number, number]>> = {
  new: [9, 2],
  granted: [6, 1],
  partial: [1, 1],
  d4: [1, 0],
  u1: [1, 0],
  tot: [9, 2],
}

const none = () => ({ upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 })

export const sample: RequestsStatistics = {
  year: 2025,
  organ: '澄川县人民政府办公室',
  channels: [
    { channel: 'inPerson', count: 1 },
    { channel: 'online', count: 10 },
  ],
  rows: (Object.keys(items) as (keyof typeof items)[]).map((item) => {
    const [person, company] = COUNTS[item] ?? [0, 0]
    const others = { research: 0, welfare: 0, legal: 0, other: 0 }
    return { item, person, company, ...others, total: person + company }
  }),
  reconsideration: none(),
  directSuits: none(),
  suitsAfter: none(),
  fees: '0.00',
  averageWorkingDays: '9.4',
}
