import { keyAreas } from '@gongkai/key-areas'

type Value = Record<string, unknown>

export const LIST_ROWS = 10_000
export const BUDGET_LINES = 500
const SECTIONS = 20

/** A subsidy paid in so many villages, one row each, and all of it right. */
export function subsidyList(): Value {
  const batches = Array.from({ length: LIST_ROWS }, (_, row) => ({
    amount: '963.50',
    households: 3,
    measure: 'mu',
    paidAt: '2025-06-30',
    quantity: '10.0000',
    township: `第${row % 31}乡`,
    unitStandard: '96.35',
    village: `第${row}村`,
  }))
  const { machinery: _machinery, persons: _persons, ...sample } = sampleOf('agricultural-subsidy')
  return { ...sample, batches, totalAmount: `${LIST_ROWS * 963.5}.00` }
}

/** A budget with so many lines: a class, its sections and their items, 1 万元 an item. */
export function longBudget(): Value {
  const items = BUDGET_LINES - SECTIONS - 1
  const codes = ['201']
  for (let section = 0; section < SECTIONS; section += 1) {
    const code = `201${String(section + 1).padStart(2, '0')}`
    codes.push(code)
    for (let item = section; item < items; item += SECTIONS) {
      codes.push(`${code}${String(Math.floor(item / SECTIONS) + 1).padStart(2, '0')}`)
    }
  }
  const lines = codes.map((funcCode) => {
    const below = codes.filter((code) => code.length === 7 && code.startsWith(funcCode)).length
    const amount = `${below}.00`
    return { amount, basic: '0.00', funcCode, funcName: `科目${funcCode}`, project: amount }
  })
  return { ...sampleOf('department-budget'), lines }
}

function sampleOf(slug: string): Value {
  const area = keyAreas.find((known) => known.slug === slug)
  if (!area) throw new Error(`there is no area "${slug}"`)
  return area.sample
}
