import { balances, composition, development } from './balances.ts'
import { byEconomicClass, byFunction, specialTransfers, tables } from './details.ts'
import { publication, published } from './otherRecords.ts'

export const checks = [
  publication,
  balances,
  composition,
  development,
  byFunction,
  byEconomicClass,
  specialTransfers,
  published,
  tables,
]
