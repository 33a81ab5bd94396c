import { keyAreas } from '@gongkai/key-areas'

import { expect, test } from '@jest/globals'

import { AREA_ATTRIBUTES } from './areaAttributes.ts'

test('every key area has its usual attributes', () => {
  expect(Object.keys(AREA_ATTRIBUTES)).toEqual(keyAreas.map(({ slug }) => slug).sort())
})
