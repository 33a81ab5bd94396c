import { type Amount, decimalOf } from '../../domain/decimal.ts'

/** Levels of work accidents, worst first. */
export const LEVELS = {
  extraordinary: { en: 'Extraordinarily serious', zh: '特别重大事故' },
  major: { en: 'Major', zh: '重大事故' },
  larger: { en: 'Serious', zh: '较大事故' },
  ordinary: { en: 'Ordinary', zh: '一般事故' },
}

export type Level = keyof typeof LEVELS

type Thresholds = { deaths: number[]; lossWan: number[]; seriousInjuries: number[] }

/** The worst level that deaths, serious injuries or loss reach; a threshold itself belongs above. */
export function levelOf({
  deaths,
  lossWan,
  seriousInjuries,
  thresholds,
}: {
  deaths: Amount
  lossWan: Amount
  seriousInjuries: Amount
  thresholds: Thresholds
}): Level {
  const levels = Object.keys(LEVELS) as Level[]
  const reached = [
    place({ amount: deaths, from: thresholds.deaths }),
    place({ amount: lossWan, from: thresholds.lossWan }),
    place({ amount: seriousInjuries, from: thresholds.seriousInjuries }),
  ]
  return levels[Math.min(...reached)]!
}

function place({ amount, from }: { amount: Amount; from: number[] }): number {
  const number = decimalOf(amount)
  const at = from.findIndex((threshold) => number?.greaterThanOrEqualTo(threshold))
  return at === -1 ? from.length : at
}
