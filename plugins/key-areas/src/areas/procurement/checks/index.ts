import { awardOfBudget, budgets, contractAmount, limits } from './amounts.ts'
import { parts, sequence, singleSource } from './notices.ts'
import { experts, lotResults } from './results.ts'
import { sameWinner } from './sameWinner.ts'
import { codes, posting, publication, signing } from './terms.ts'

export const checks = [
  parts,
  sequence,
  singleSource,
  budgets,
  limits,
  contractAmount,
  awardOfBudget,
  sameWinner,
  lotResults,
  experts,
  posting,
  publication,
  signing,
  codes,
]
