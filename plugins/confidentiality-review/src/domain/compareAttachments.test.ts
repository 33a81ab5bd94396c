import { expect, test } from '@jest/globals'

import { compareAttachments } from './compareAttachments.ts'

const file = (sha256: string) => ({ filename: `${sha256}.pdf`, filesize: 10, sha256 })

test('files are told apart by their bytes, not by their row', () => {
  const changes = compareAttachments({
    after: { a: file('kept'), c: file('new'), d: { missing: true } },
    before: { a2: file('kept'), b: file('old') },
  })
  expect(changes).toMatchObject([
    { id: 'a', change: 'same' },
    { id: 'c', change: 'added', title: 'new.pdf' },
    { id: 'd', change: 'added', isMissing: true },
    { id: 'b', change: 'removed' },
  ])
})
