import { describe, expect, test } from '@jest/globals'

import { decodeText } from './decodeText.ts'

const TEXT = '云溪县政务公开〔2026〕8号\n一、总体要求'
/** 公开 in GB 2312, and the four-byte GB 18030 form of 㐂. */
const GB18030 = Uint8Array.of(0xb9, 0xab, 0xbf, 0xaa, 0x81, 0x39, 0xee, 0x39)

describe('the encoding of a text file', () => {
  test.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ])('reads %s and drops the byte order mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ encoding, text: TEXT })
  })

  test('reads GB 18030 when the bytes are not UTF-8', () => {
    const { encoding, text } = decodeText(GB18030)
    expect(encoding).toBe('gb18030')
    expect(text.startsWith('公开')).toBe(true)
  })

  test.each([
    ['bytes that are no text in any of them', Uint8Array.of(0xff, 0x80, 0x41)],
    ['a binary file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow('notText')
  })
})
