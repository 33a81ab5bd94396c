import { type Amount, decimalOf } from '../decimal.ts'
import type { Finding } from '../finding.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { codeTreeOf } from './codeTree.ts'
import { partsIssues } from './partsIssues.ts'

/** A line of a table classified by codes, whatever its columns are called there. */
export type ClassifiedLine = {
  amounts: Record<string, Amount>
  code: null | string | undefined
  isMasked: boolean
}

type Lines = {
  /** First three digits that exist this year. */
  classes: readonly string[]
  codeField: string
  /** Digits down to which the law wants the table. */
  depth: number
  lines: ClassifiedLine[]
  path: string
  /** What the whole table adds up to, by column. */
  totals: Record<string, { name: string; path: string; total: Amount }>
}

/** B01, B11, B15 and B16: sums at every level, detail deep enough, codes known and written once. */
export function lineIssues({ classes, codeField, depth, lines, path, totals }: Lines): Finding[] {
  const { children, roots } = codeTreeOf(lines.map(({ code }) => code))
  const columns = Object.keys(lines[0]?.amounts ?? {})
  const partsOf = ({ column, rows }: { column: string; rows: number[] }) => {
    const shown = rows.filter((row) => !lines[row]!.isMasked)
    return {
      amounts: shown.map((row) => lines[row]!.amounts[column]),
      masked: rows.length - shown.length,
    }
  }
  const ofTotals = Object.entries(totals).flatMap(([column, total]) =>
    lines.length === 0 ? [] : partsIssues({ ...total, ...partsOf({ column, rows: roots }) }),
  )
  const known = new Set(classes)
  const seen = new Set<string>()
  return lines.reduce<Finding[]>((issues, line, row) => {
    const { code } = line
    if (!code) return issues
    const at = `${path}.${row}`
    const rows = children[row]!
    if (rows.length > 0 && !line.isMasked) {
      for (const column of columns) {
        const total = { name: code, path: `${at}.${column}`, total: line.amounts[column] }
        issues.push(...partsIssues({ ...total, ...partsOf({ column, rows }) }))
      }
    }
    if (rows.length === 0 && code.length < depth && !line.isMasked) {
      const params = { code, depth }
      issues.push({ key: 'B11_depth', params, path: `${at}.${codeField}`, severity: 'error' })
    }
    issues.push(...codeIssues({ code, known, path: `${at}.${codeField}`, seen }))
    issues.push(...amountIssues({ at, line: { ...line, code } }))
    return issues
  }, ofTotals)
}

function codeIssues({
  code,
  known,
  path,
  seen,
}: {
  code: string
  known: Set<string>
  path: string
  seen: Set<string>
}): Issue[] {
  const isRepeated = seen.has(code)
  seen.add(code)
  if (isRepeated) return [{ key: 'B15_twice', params: { code }, path, severity: 'error' }]
  if (known.has(code.slice(0, 3))) return []
  return [{ key: 'B15_class', params: { code }, path, severity: 'warning' }]
}

/** A withheld line shows no amount in any column; every other line has one. */
function amountIssues({
  at,
  line: { amounts, code, isMasked },
}: {
  at: string
  line: ClassifiedLine & { code: string }
}): Issue[] {
  const params = { code }
  if (!isMasked) {
    const isMissing = !decimalOf(amounts.amount)
    return isMissing
      ? [{ key: 'B16_missing', params, path: `${at}.amount`, severity: 'error' }]
      : []
  }
  return Object.entries(amounts)
    .filter(([, amount]) => decimalOf(amount))
    .map(([column]) => ({ key: 'B16_masked', params, path: `${at}.${column}`, severity: 'error' }))
}

export const lineMessages = {
  B11_depth: {
    en: '{{code}} is not deep enough: this table goes down to {{depth}} digits.',
    zh: '科目{{code}}未细化到位，本表应公开到{{depth}}位编码。',
  },
  B15_class: {
    en: '{{code}} begins with a class that is not among those of the year.',
    zh: '科目{{code}}的类级编码不在当年科目范围内，请核对。',
  },
  B15_twice: { en: '{{code}} stands here twice.', zh: '科目{{code}}重复填列。' },
  B16_masked: {
    en: '{{code}} is withheld as secret: leave its amounts empty.',
    zh: '科目{{code}}已标注涉密不公开，不得填列金额。',
  },
  B16_missing: {
    en: '{{code}} has no amount: enter one, zero included, or mark the line as secret.',
    zh: '科目{{code}}未填金额，请填写（无数额填0）或者标注涉密不公开。',
  },
} satisfies Record<string, Label>
