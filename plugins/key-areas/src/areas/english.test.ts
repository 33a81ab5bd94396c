import { expect, test } from '@jest/globals'

import { blockOf } from '../blocks/blockOf.ts'
import { keyAreas } from './index.ts'

test.each(keyAreas)('the form of $slug has its labels in English too', (area) => {
  const form = JSON.stringify(blockOf({ area, uploads: 'attachments' as never }))
  const english = Array.from(form.matchAll(/"label":\{"en":"([^"]*)"/g), ([, text = '']) => text)
  expect(english.length).toBeGreaterThan(0)
  expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})
