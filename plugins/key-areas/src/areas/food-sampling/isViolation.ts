import type { Decimal } from 'decimal.js'

import { type Measured, measuredIn, plain } from './measured.ts'

const BANNED = /^(不得检出|不得使用|不应检出|禁止使用|未检出|0)$/
const NOT_FOUND = /^(未检出|ND|nd)/

/**
 * Whether a result is against its standard value, as it should be in a list of what failed. Nothing
 * where one of them cannot be read, such as plans of several samples (n, c, m, M), or where their
 * units differ.
 */
export function isViolation({
  result,
  standardValue,
}: {
  result: string
  standardValue: string
}): boolean | undefined {
  const [found, standard] = [plain(result), plain(standardValue)]
  if (BANNED.test(standard.replace(/[((].*$/, ''))) return isFound(found)
  const number = measuredIn(found)
  if (!number) return undefined
  const limits = limitsOf(standard)
  if (!limits || !sameUnit(number, limits)) return undefined
  if (number.isBelow) return undefined
  return limits.isAgainst(number.number)
}

function isFound(found: string): boolean | undefined {
  if (NOT_FOUND.test(found)) return false
  if (/^(检出|阳性)/.test(found)) return true
  return measuredIn(found)?.number.greaterThan(0)
}

type Test = (number: Decimal) => boolean
type Limits = { isAgainst: Test; unit: string }

function limitsOf(standard: string): Limits | undefined {
  const range = /^(\d+(?:\.\d+)?)[~～\-—–至](\d+(?:\.\d+)?.*)$/.exec(standard)
  if (range) {
    const [low, high] = [measuredIn(range[1]!), measuredIn(range[2]!)]
    if (!low || !high) return undefined
    return {
      isAgainst: (number) => number.lessThan(low.number) || number.greaterThan(high.number),
      unit: high.unit,
    }
  }
  const limit = measuredIn(standard.slice(1))
  if (!limit) return undefined
  const tests: Record<string, Test> = {
    '<': (number) => number.greaterThanOrEqualTo(limit.number),
    '>': (number) => number.lessThanOrEqualTo(limit.number),
    '≤': (number) => number.greaterThan(limit.number),
    '≥': (number) => number.lessThan(limit.number),
  }
  const isAgainst = tests[standard[0]!]
  return isAgainst && { isAgainst, unit: limit.unit }
}

function sameUnit({ unit }: Measured, limits: Limits): boolean {
  return unit === '' || limits.unit === '' || unit === limits.unit
}
