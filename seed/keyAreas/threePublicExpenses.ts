import { changeRate, hundredths } from '../factories/decimal.ts'

/** “三公”经费 of one body; amounts are integer hundredths of 万元. */
export type PublicThree = {
  abroad: number
  carsBought: number
  carsKept: number
  lastYear: number
  purchase: number
  reason: string
  reception: number
  receptions: [batches: number, persons: number]
  running: number
}

type Amounts = Pick<PublicThree, 'abroad' | 'purchase' | 'reception' | 'running'>

/** The group of fields with last year, the change and the counts behind the money. */
export function threePublicExpenses(facts: PublicThree) {
  const before = lastYearOf(facts)
  return {
    ...changes({ before, now: facts }),
    counts: {
      abroadPersons: 0,
      abroadTrips: 0,
      carsBought: facts.carsBought,
      carsKept: facts.carsKept,
      receptionBatches: facts.receptions[0],
      receptionPersons: facts.receptions[1],
    },
    reason: facts.reason,
  }
}

/** The four kinds in this year and last year, what changed, and by how much in all. */
export function changes({ before, now }: { before: Amounts; now: Amounts }) {
  const rate = changeRate({ before: totalOf(before), now: totalOf(now) }).replace('%', '')
  return {
    ...columns(now),
    change: columns({
      abroad: now.abroad - before.abroad,
      purchase: now.purchase - before.purchase,
      reception: now.reception - before.reception,
      running: now.running - before.running,
    }),
    ...(rate !== '—' && { changeRate: rate }),
    previous: columns(before),
  }
}

/** Only the total of last year is on record: cars ran as this year, the rest was reception. */
export function lastYearOf({ lastYear, running }: PublicThree): Amounts {
  const cars = Math.min(running, lastYear)
  return { abroad: 0, purchase: 0, reception: lastYear - cars, running: cars }
}

export function columns(amounts: Amounts) {
  const { abroad, purchase, reception, running } = amounts
  return {
    abroad: hundredths(abroad),
    carPurchase: hundredths(purchase),
    carRunning: hundredths(running),
    carTotal: hundredths(purchase + running),
    reception: hundredths(reception),
    total: hundredths(totalOf(amounts)),
  }
}

export function totalOf({ abroad, purchase, reception, running }: Amounts): number {
  return abroad + purchase + reception + running
}
