import { expect, test } from '@jest/globals'

import type { AdminText } from '../../../translations/admin/adminText.ts'
import { placeText } from './placeText.ts'

const text: AdminText = (key, values) => JSON.stringify([key, values])

test('a row of a sheet is told by both, a row of a file without sheets by its line alone', () => {
  expect(placeText({ line: 4, sheet: '目录', text })).toBe(
    '["catalogueImport:placeInSheet",{"line":4,"sheet":"目录"}]',
  )
  expect(placeText({ line: 4, sheet: '', text })).toBe('["catalogueImport:place",{"line":4}]')
})
