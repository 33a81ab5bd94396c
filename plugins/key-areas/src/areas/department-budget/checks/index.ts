import { tables } from './completeness.ts'
import { byEconomicClass, byFunction, execution, totals } from './expenditure.ts'
import { budgetFigure, lastYear, publication } from './otherRecords.ts'
import { procurement } from './procurement.ts'
import { countsOfAccounts, threePublic, withinThreePublic } from './threePublic.ts'

export const checks = [
  publication,
  totals,
  byFunction,
  byEconomicClass,
  lastYear,
  threePublic,
  countsOfAccounts,
  withinThreePublic,
  budgetFigure,
  execution,
  procurement,
  tables,
]
