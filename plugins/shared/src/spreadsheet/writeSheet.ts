import { utils, write } from '@e965/xlsx'

import type { Cell, Sheet } from './readSheets.ts'

/**
 * One sheet as an XLSX file. Every cell is text, so that codes keep their leading zeros and amounts
 * their digits. `widths` are in characters.
 */
export function writeSheet({
  merges = [],
  name,
  rows,
  widths = [],
}: {
  merges?: Sheet['merges']
  name: string
  rows: Cell[][]
  widths?: number[]
}): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((text) => ({ t: 's', v: text, z: '@' }))),
  )
  sheet['!cols'] = widths.map((wch) => ({ wch }))
  sheet['!merges'] = merges.map(({ from, to }) => ({
    e: { c: to.column, r: to.row },
    s: { c: from.column, r: from.row },
  }))
  const workbook = utils.book_new()
  // Excel refuses longer names and these characters.
  utils.book_append_sheet(workbook, sheet, name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31))
  return new Uint8Array(
    write(workbook, { bookType: 'xlsx', compression: true, type: 'array' }) as ArrayBuffer,
  )
}
