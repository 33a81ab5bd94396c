import { describe, expect, it } from '@jest/globals'

import { decodeCursor, encodeCursor, isCursorAlive } from './cursor.ts'

const coded = (text: string) => Buffer.from(text).toString('base64url')

describe('cursor', () => {
  it('is base64url of 1.{epoch}.{n}', () => {
    expect(encodeCursor({ epoch: 'k3p', n: 4003 })).toBe('MS5rM3AuNDAwMw')
  })

  it.each([
    ['the beginning', { epoch: 'k3p', n: 0 }],
    ['a uuid as epoch', { epoch: '0198c0de-0000-7000-8000-000000000001', n: 12 }],
    ['a large number', { epoch: 'm8q', n: 999_999_999_999_999 }],
  ])('survives the round trip: %s', (_, cursor) => {
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor)
  })

  it.each([
    ['empty', ''],
    ['not base64url', '!!!!'],
    ['no epoch', coded('1..5')],
    ['no number', coded('1.k3p.')],
    ['another version', coded('2.k3p.5')],
    ['a negative number', coded('1.k3p.-5')],
    ['a fraction', coded('1.k3p.5.5')],
    ['leading zeros', coded('1.k3p.005')],
    ['a number beyond 15 digits', coded('1.k3p.9999999999999999')],
    ['a number in exponent form', coded('1.k3p.1e3')],
    ['a trailing newline', coded('1.k3p.5\n')],
    ['padding', `${coded('1.k3p.55')}==`],
    ['the other base64 alphabet', Buffer.from('1.k3p.5').toString('base64') + ' '],
    ['a null character', coded('1.k3p.5\u0000')],
    ['more behind it', `${coded('1.k3p.5')}A`],
    ['a very long text', 'M'.repeat(5000)],
  ])('refuses %s', (_, text) => {
    expect(decodeCursor(text)).toBeNull()
  })

  it.each([
    [{ epoch: 'a', n: 0 }, true],
    [{ epoch: 'a', n: 7 }, true],
    [{ epoch: 'a', n: 8 }, false],
    [{ epoch: 'b', n: 3 }, false],
  ])('%j is alive in epoch a with head 7: %s', (cursor, alive) => {
    expect(isCursorAlive({ cursor, epoch: 'a', head: 7 })).toBe(alive)
  })
})
