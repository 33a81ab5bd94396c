import { describe, expect, it } from '@jest/globals'

import { decodeListPosition, encodeListPosition } from './listPosition.ts'

const publicId = 'urn:uuid:0198c0de-1111-7222-8333-444455556666'
const coded = (text: string) => Buffer.from(text).toString('base64url')

describe('list position', () => {
  it.each(['2026-03-10T09:00:00+08:00', '2026-03-10T01:00:00.123Z'])(
    'survives the round trip: %s',
    (datePublished) => {
      const position = { datePublished, publicId }
      expect(decodeListPosition(encodeListPosition(position))).toEqual(position)
    },
  )

  it.each([
    ['empty', ''],
    ['a date without zone', coded('1.0198c0de-1111-7222-8333-444455556666.2026-03-10T09:00:00')],
    ['no date', coded('1.0198c0de-1111-7222-8333-444455556666.')],
    ['no uuid', coded('1..2026-03-10T09:00:00+08:00')],
    ['a wrong uuid', coded('1.0198c0de111172228333444455556666----.2026-03-10T09:00:00+08:00')],
    ['a cursor of changes', coded('1.k3p.5')],
    ['SQL behind it', coded("1.0198c0de-1111-7222-8333-444455556666.2026-03-10T09:00:00Z' OR 1=1")],
    ['padding', `${encodeListPosition({ datePublished: '2026-03-10T09:00:00+08:00', publicId })}=`],
  ])('refuses %s', (_, text) => {
    expect(decodeListPosition(text)).toBeNull()
  })
})
