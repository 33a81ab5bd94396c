import type { BudgetLine } from './functionLines.ts'
import type { PublicThree } from './threePublicExpenses.ts'

export type DepartmentBudget = {
  department: string
  duties: string
  formedOn: string
  lines: BudgetLine[]
  organs: string
  publicThree: PublicThree
  /** What the project money is for; one sentence each. */
  tasks: string[]
}
