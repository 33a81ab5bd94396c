import { expect, test } from '@jest/globals'

import { withEnclosedRows } from './enclosedRows.ts'

const enclosures = { aa: { rows: '[{"amount":"1.00"},null]' }, bb: { missing: true } }

test.each<[string, unknown, unknown]>([
  ['is its rows', { rowCount: 2, sha256: 'aa' }, [{ amount: '1.00' }, {}]],
  ['that is missing stays as it is', { sha256: 'bb' }, { sha256: 'bb' }],
  ['that nothing encloses stays as it is', { sha256: 'cc' }, { sha256: 'cc' }],
])('a list named by digest %s', (_name, lines, expected) => {
  const content = { keyArea: [{ lines }], title: '名单' }
  expect(withEnclosedRows({ content, enclosures })).toEqual({
    keyArea: [{ lines: expected }],
    title: '名单',
  })
})
