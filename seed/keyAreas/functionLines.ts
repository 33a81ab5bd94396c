import { FUNCTION_NAMES } from '../data/functionNames.ts'
import { hundredths } from '../factories/decimal.ts'
import { sumOf } from '../factories/sumOf.ts'

/** Amounts are integer hundredths of 万元. */
export type BudgetLine = { amount: number; code: string; project?: boolean }

/** One row for every class 类 and section 款 above the given items 项. */
export function functionLines(lines: BudgetLine[]) {
  const codes = [
    ...new Set(lines.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code])),
  ].sort()
  return codes.map((code) => {
    const below = lines.filter((line) => line.code.startsWith(code))
    const total = sumOf(below.map(({ amount }) => amount))
    const project = sumOf(below.filter((line) => line.project).map(({ amount }) => amount))
    return {
      amount: hundredths(total),
      basic: hundredths(total - project),
      funcCode: code,
      funcName: functionName(code),
      project: hundredths(project),
    }
  })
}

function functionName(code: string): string {
  const name = FUNCTION_NAMES[code]
  if (!name) throw new Error(`No name for the expenditure code ${code}`)
  return name
}
