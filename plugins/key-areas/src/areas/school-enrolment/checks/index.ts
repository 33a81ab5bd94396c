import { policyInTime, resultAfterRegistration } from './dates.ts'
import { coverage, overlaps } from './districts.ts'
import { classSizes, totals } from './plans.ts'

export const checks = [
  classSizes,
  totals,
  overlaps,
  coverage,
  policyInTime,
  resultAfterRegistration,
]
