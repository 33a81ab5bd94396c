import { describe, expect, test } from '@jest/globals'

import { checkArea } from '../domain/checkArea.ts'
import { computedValues } from '../domain/computedValues.ts'
import type { KeyArea } from '../domain/keyArea.ts'
import { tablesOf } from '../domain/table/mapTables.ts'
import { columnsOf } from '../domain/table/tableColumn.ts'
import { valueAt, writeAt } from '../domain/valueAt.ts'
import { departmentBudget } from './department-budget/index.ts'
import { keyAreas } from './index.ts'

const context = { companions: {}, record: {}, today: '2026-03-31' }

/** What follows in the sample once some of its fields are emptied or changed, by path. */
function followsIn({
  area,
  change,
}: {
  area: KeyArea
  change: Record<string, unknown>
}): Record<string, number | string> {
  const value = changed({ change, value: area.sample })
  const found = computedValues({ area, context, value })
  return Object.fromEntries(found.map(({ follows, path }) => [path, follows]))
}

function changed({
  change,
  value,
}: {
  change: Record<string, unknown>
  value: Record<string, unknown>
}): Record<string, unknown> {
  const copy = structuredClone(value)
  for (const [path, written] of Object.entries(change)) writeAt({ path, value: copy, written })
  return copy
}

/** Every single field of a value, by its path. */
function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, member]) =>
    pathsIn(member, path === '' ? name : `${path}.${name}`),
  )
}

describe.each(keyAreas.map((area) => [area.slug, area] as const))('the area %s', (_, area) => {
  const emptied = pathsIn(area.sample).map((path) => ({
    follows: followsIn({ area, change: { [path]: undefined } })[path],
    path,
  }))

  test('fills an emptied field with what its own checks accept', () => {
    for (const { follows, path } of emptied) {
      if (follows === undefined) continue
      const value = changed({ change: { [path]: follows }, value: area.sample })
      expect({ issues: checkArea({ area, context, value }), path }).toEqual({ issues: [], path })
    }
  })

  test('offers to compute exactly the columns of long lists that follow', () => {
    const following = new Set(
      emptied
        .filter(({ follows }) => follows !== undefined)
        .map(({ path }) => path.replace(/\.\d+\./, '.')),
    )
    for (const { field, schema } of tablesOf(area)) {
      const columns = columnsOf(schema)
      const offered = columns.filter(({ isComputed }) => isComputed).map(({ key }) => key)
      const found = columns.map(({ key }) => key).filter((key) => following.has(`${field}.${key}`))
      expect(offered).toEqual(expect.arrayContaining(found))
      expect(offered.length > 0 && valueAt({ path: field, value: area.sample }) !== undefined).toBe(
        found.length > 0,
      )
    }
  })
})

describe('the budget of a department', () => {
  const follow = (change: Record<string, unknown>) => followsIn({ area: departmentBudget, change })

  test('is computed upwards from the 项, level by level, to the totals', () => {
    const above = { 'lines.0.amount': '', 'lines.1.amount': '', total: '' }
    expect(follow(above)).toEqual({
      'lines.0.amount': '554.20',
      'lines.1.amount': '554.20',
      total: '669.67',
    })
  })

  test('keeps a figure that somebody typed, although it is wrong', () => {
    expect(follow({ 'lines.0.amount': '1.00', 'lines.1.amount': '' })).toEqual({
      'lines.1.amount': '554.20',
    })
    expect(follow({ 'lines.1.amount': '五百' })).toEqual({})
  })

  test('computes change and rate to two digits, and no rate of zero', () => {
    const line = { 'lines.2.prevAmount': '300.00' }
    expect(follow(line)).toEqual({ 'lines.2.change': '18.42', 'lines.2.changeRate': '6.14' })
    expect(follow({ 'lines.2.prevAmount': '0.00' })).toEqual({ 'lines.2.change': '318.42' })
  })

  test('computes nothing over and nothing in a line that is withheld as secret', () => {
    const withheld = {
      'lines.0.amount': '',
      'lines.1.amount': '',
      'lines.4.amount': '',
      'lines.4.secretMasked': true,
    }
    expect(follow(withheld)).toEqual({ 'lines.0.amount': '554.20', 'lines.1.amount': '554.20' })
  })

  test('does not take income for expenditure', () => {
    expect(follow({ incomeTotal: '' })).toEqual({})
    expect(follow({ expenditureTotal: '' })).toEqual({ expenditureTotal: '669.67' })
  })
})
