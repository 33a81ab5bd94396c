const HEX = '[0-9a-fA-F]'
/** A byte that continues a character of several, escaped. */
const TAIL = `%[89abAB]${HEX}`

/** What an address is made of: plain characters, and characters of UTF-8 in escapes (RFC 3629, 4). */
const WELL_FORMED = [
  '[^%]',
  `%[0-7]${HEX}`,
  `%(?:[cC][2-9a-fA-F]|[dD]${HEX})${TAIL}`,
  `%[eE]0%[abAB]${HEX}${TAIL}`,
  `%[eE][1-9a-cA-CeEfF]${TAIL}${TAIL}`,
  `%[eE][dD]%[89]${HEX}${TAIL}`,
  `%[fF]0%[9abAB]${HEX}${TAIL}${TAIL}`,
  `%[fF][1-3]${TAIL}${TAIL}${TAIL}`,
  `%[fF]4%8${HEX}${TAIL}${TAIL}`,
].join('|')

/**
 * Leads addresses that cannot be decoded, such as `/api/%ZZ`, to a route of their own before Next
 * decodes them, which it answers with 500. Others do not match. To be the first rewrite.
 */
export const malformedAddresses = {
  destination: '/malformed-address',
  source: `/((?!(?:${WELL_FORMED})*$).*)`,
}

/** 400, for people and programs alike. */
export function refuseMalformedAddress(): Response {
  const text =
    '地址格式有误：百分号后的编码无效。\nThe address is malformed: an escape in it is invalid.\n'
  return new Response(text, {
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
    status: 400,
  })
}
