import { expect, test } from '@jest/globals'

import { publicSchema } from '../domain/publicSchema.ts'
import { unitWord } from '../domain/unitWords.ts'
import { keyAreas } from './index.ts'

test('every unit of the built-in areas is said in English too', () => {
  const schemas = JSON.stringify(keyAreas.map((area) => publicSchema(area)))
  const units = Array.from(schemas.matchAll(/"x-unit":"([^"]+)"/g), ([, unit = '']) => unit)
  expect(units).toContain('万元')
  const chinese = [...new Set(units)].filter((unit) =>
    /\p{Script=Han}/u.test(unitWord({ language: 'en', unit })),
  )
  expect(chinese).toEqual([])
})
