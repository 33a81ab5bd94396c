import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'

import { keyAreas } from './areas/index.ts'
import { areaSettingProblems } from './areaSettingProblems.ts'
import { checkArea } from './domain/checkArea.ts'
import { defineKeyArea } from './domain/keyArea.ts'
import { publicData } from './domain/publicData.ts'
import { publicSchema } from './domain/publicSchema.ts'
import { decimal, line, rows } from './domain/schema/fields.ts'
import { sumIssue } from './domain/sumIssue.ts'
import { keyAreasPlugin } from './index.ts'
import { resolveOptions } from './options.ts'

const ferries = defineKeyArea({
  slug: 'ferries',
  checks: [
    ({ context: { settings }, value: { lines, total } }) =>
      sumIssue({
        key: 'X01_total',
        parts: (lines ?? []).map(({ fare }) => fare),
        path: 'total',
        severity: settings.isStrict ? 'error' : 'warning',
        total,
      }),
  ],
  label: { en: 'Ferries', zh: '渡运' },
  lift: ({ value: { total } }) => ({ amount: total }),
  messages: { X01_total: { en: 'Not {{expected}}', zh: '应为{{expected}}' } },
  sample: { lines: [{ fare: '2.50', pier: '东关渡口' }], total: '2.50' },
  schema: z.object({
    lines: rows(
      { en: 'Lines', zh: '航线' },
      {
        fare: decimal({ en: 'Fare', zh: '票价' }, { unit: '元' }),
        pier: line({ en: 'Pier', zh: '渡口' }),
      },
    ),
    total: decimal({ en: 'Total', zh: '合计' }, { unit: '元' }),
  }),
  settings: { isStrict: true },
})

const reports = { slug: 'reports', fields: [] }

describe('an area of the project itself', () => {
  test('gets a form, checks, settings, data and schema from its definition alone', async () => {
    const plugin = keyAreasPlugin({
      areas: [ferries],
      collections: { reports: { areas: ['ferries'] } },
    })
    const config = await plugin({ collections: [reports] } as never)
    const blocks = config.collections?.[0]?.fields.find(
      (field) => 'name' in field && field.name === 'keyArea',
    )
    expect(blocks).toMatchObject({
      blocks: [
        {
          slug: 'ferries',
          fields: [
            { name: 'lines', type: 'array', fields: [{ type: 'row' }] },
            { name: 'total', type: 'text', label: { en: 'Total (CNY)', zh: '合计（元）' } },
          ],
        },
      ],
    })
    const [area] = resolveOptions({
      areas: [ferries],
      collections: {},
      settings: { ferries: { isStrict: false } },
    }).areas.filter(({ slug }) => slug === 'ferries')
    const context = { companions: {}, record: {}, today: '2026-03-31' }
    const value = { ...ferries.sample, total: '3' }
    expect(checkArea({ area: area!, context, value })).toMatchObject([
      { key: 'X01_total', params: { actual: '3', expected: '2.5' }, severity: 'warning' },
    ])
    expect(publicData({ area: ferries, value })).toEqual(value)
    expect(publicSchema(ferries)).toMatchObject({
      properties: { total: { title: '合计', 'x-unit': '元' } },
      title: '渡运',
    })
  })

  test.each([
    [{ collections: { reports: { areas: ['ferry'] } } }, 'ferry'],
    [{ collections: {}, settings: { ferries: {} } }, 'ferries'],
    [{ areas: [ferries], collections: {}, settings: { ferries: { strict: false } } }, 'strict'],
  ])('is refused under an unknown name: %j', (options, name) => {
    expect(() => keyAreasPlugin(options)).toThrow(name)
  })
})

test('settings of a project change what they name and leave the rest, lists apart', () => {
  const changes = {
    'department-budget': { requiredTables: { final: ['单位收支决算表'] } },
    noise: { limits: { '1': { night: '40' } } },
  }
  const settingsIn = (settings?: Record<string, Record<string, unknown>>) => {
    const { areas } = resolveOptions({ collections: {}, ...(settings && { settings }) })
    return (slug: string) => areas.find((area) => area.slug === slug)!.settings
  }
  const [before, after] = [settingsIn(), settingsIn(changes)]
  expect(after('noise').limits).toEqual({
    ...(before('noise').limits as object),
    '1': { day: '55', night: '40' },
  })
  expect(after('department-budget')).toEqual({
    ...before('department-budget'),
    requiredTables: {
      ...(before('department-budget').requiredTables as object),
      final: ['单位收支决算表'],
    },
  })
  expect(before('noise').limits).toMatchObject({ '1': { day: '55', night: '45' } })
})

const limited = keyAreas.flatMap(({ slug, legalLimits, settings }) =>
  Object.entries(legalLimits).map(([name, limit]) => ({ name, limit, settings, slug })),
)

test.each(limited)(
  '$slug.$name is as the law says at first, and never refused for being stricter',
  ({ name, limit, settings, slug }) => {
    const atLaw = 'least' in limit ? limit.least : limit.most
    const looser = 'least' in limit ? atLaw - 1 : atLaw + 1
    const problemsOf = (value: number) =>
      areaSettingProblems({ areas: keyAreas, settings: { [slug]: { [name]: value } } })
    expect(settings[name]).toBe(atLaw)
    expect(problemsOf(atLaw)).toEqual([])
    expect(problemsOf('least' in limit ? atLaw + 1 : atLaw - 1)).toEqual([])
    const [problem] = problemsOf(looser)
    expect(problem?.path).toBe(`${slug}.${name}`)
    for (const text of [problem?.en, problem?.zh]) {
      expect(text).toContain(String(looser))
      expect(text).toContain(String(atLaw))
      expect(text).toContain(limit.basis)
    }
  },
)

test('every area takes the settings it begins with', () => {
  const settings = Object.fromEntries(keyAreas.map((area) => [area.slug, area.settings]))
  expect(Object.keys(settings).length).toBeGreaterThan(30)
  expect(areaSettingProblems({ areas: keyAreas, settings })).toEqual([])
})
