import { errorCode } from './errorCode.ts'
import { Refusal } from './refusal.ts'

export type DecodedText = { encoding: 'gb18030' | 'utf-16be' | 'utf-16le' | 'utf-8'; text: string }

/**
 * Text of a file whose encoding nobody has written down. A byte order mark decides; without one,
 * bytes that are valid UTF-8 are UTF-8 (GB 18030 text of more than a few characters never is), and
 * the rest must be GB 18030, which contains GBK and GB 2312.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  for (const encoding of encodingsFor(bytes)) {
    const text = decodeAs({ bytes, encoding })
    if (text !== undefined && !HAS_BINARY.test(text)) return { encoding, text }
  }
  throw new Refusal({ key: 'notText' })
}

/** Control characters that no text has; form feeds and the old end-of-file mark are harmless. */
const HAS_BINARY = /[^\P{Cc}\t\n\v\f\r\u001A\u0080-\u009F]/u

function encodingsFor([first, second]: Uint8Array): DecodedText['encoding'][] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return ['utf-8', 'gb18030']
}

function decodeAs({
  bytes,
  encoding,
}: {
  bytes: Uint8Array
  encoding: DecodedText['encoding']
}): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined
    throw error
  }
}
