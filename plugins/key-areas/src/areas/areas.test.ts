import { describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

import { checkArea } from '../domain/checkArea.ts'
import { draftOf } from '../domain/draftOf.ts'
import { publicData } from '../domain/publicData.ts'
import { publicSchema } from '../domain/publicSchema.ts'
import { keyAreas } from './index.ts'

const folders = readdirSync(path.dirname(fileURLToPath(import.meta.url)), { withFileTypes: true })
const COLUMNS = ['amount', 'dueOn', 'objectName', 'period', 'phase', 'region', 'subjectYear']
const context = { companions: {}, record: {}, today: '2026-03-31' }

test('every folder is registered under its own name', () => {
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(keyAreas.map(({ slug }) => slug).sort()).toEqual(names.sort())
})

describe.each(keyAreas.map((area) => [area.slug, area] as const))('the area %s', (_, area) => {
  test('has a sample that is complete and without issues', () => {
    expect(checkArea({ area, context, value: area.sample })).toEqual([])
  })

  test('checks an empty form and a half-written one without failing', () => {
    const keys = checkArea({ area, context, value: {} }).map(({ key }) => key)
    expect(new Set(keys)).toEqual(new Set(['R9-01_missing']))
    for (const name of Object.keys(area.sample)) {
      const half = { ...structuredClone(area.sample), [name]: undefined }
      expect(() => checkArea({ area, context, value: half })).not.toThrow()
    }
  })

  test('survives whatever an API may send', () => {
    for (const odd of [7, 'text', true, [], {}, [null], [[{}]], { a: { b: 1 } }]) {
      const value = Object.fromEntries(Object.keys(area.sample).map((name) => [name, odd]))
      expect(() => checkArea({ area, context, value })).not.toThrow()
      expect(() =>
        area.lift({ settings: area.settings, value: draftOf({ area, value }) }),
      ).not.toThrow()
    }
  })

  test('publishes data that its own schema describes', () => {
    const data = publicData({ area, value: area.sample })
    expect(z.fromJSONSchema(publicSchema(area) as never).safeParse(data)).toMatchObject({
      success: true,
    })
  })

  test('explains its issues in both languages, with the same numbers', () => {
    for (const { en, zh } of Object.values(area.messages)) {
      expect(placeholders(zh)).toEqual(placeholders(en))
      expect(zh).toMatch(/\p{Script=Han}/u)
    }
  })

  test('lifts the values it is found by, and asks for others by such columns only', () => {
    const lifted = Object.entries(
      area.lift({ settings: area.settings, value: area.sample }),
    ).filter(([, value]) => value)
    expect(lifted.length).toBeGreaterThan(0)
    const asked = Object.values(area.companions).map((queryOf) => queryOf(area.sample) ?? {})
    const {
      area: _,
      latest: _many,
      ...columns
    } = Object.assign(
      {},
      ...asked,
      area.lift({ settings: area.settings, value: area.sample }),
    ) as object & {
      area?: string
      latest?: number
    }
    expect(Object.keys(columns).filter((name) => !COLUMNS.includes(name))).toEqual([])
  })
})

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort()
}
