import { settings as departmentSettings } from '../department-budget/settings.ts'
import { governmentTables } from './tables.ts'

const { economicClasses, functionalClasses, lowExecutionPercent, reasonFromPercent } =
  departmentSettings

/** Where the county gives nothing to levels below, there is no such table. */
const required = Object.keys(governmentTables).filter((table) => table !== 'capitalTransfers')

/** Numbers and code lists a county may set otherwise. */
export const settings = {
  economicClasses,
  functionalClasses,
  lowExecutionPercent,
  /** Days from approval to publication (预算法 第十四条). */
  publicationDays: 20,
  reasonFromPercent,
  requiredTables: {
    adjustment: ['generalIncome', 'generalExpenditure'],
    budget: required,
    final: required,
  },
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  publicationDays: { basis: '《预算法》第十四条', most: 20 },
}
