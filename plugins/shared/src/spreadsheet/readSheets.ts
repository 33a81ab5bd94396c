import { read, type Sheet2JSONOpts, utils } from '@e965/xlsx'

/** A cell as text, the way the spreadsheet shows it; days as `YYYY-MM-DD`. Empty is `''`. */
export type Cell = string

export type Sheet = {
  /** Rectangles of merged cells, zero-based and inclusive. Only the first cell holds the text. */
  merges: { from: Position; to: Position }[]
  /** Empty for a CSV file, which has no sheets to name. */
  name: string
  rows: Cell[][]
}

type Position = { column: number; row: number }

/**
 * Reads the sheets of an XLSX, XLS or CSV file (UTF-8 or GB18030). Formulas count as their stored
 * results. Throws when the bytes are none of these.
 */
export function readSheets(bytes: Uint8Array): Sheet[] {
  const hasSheets = isZip(bytes) || isCompoundFile(bytes)
  const workbook = hasSheets ? fromBinary(bytes) : fromText(bytes)
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name]!
    return {
      name: hasSheets ? name : '',
      merges: (sheet['!merges'] ?? []).map(({ e, s }) => ({
        from: { column: s.c, row: s.r },
        to: { column: e.c, row: e.r },
      })),
      rows: utils.sheet_to_json<Cell[]>(sheet, AS_SHOWN).map((row) => row.map(String)),
    }
  })
}

const AS_SHOWN = {
  blankrows: true,
  dateNF: 'yyyy-mm-dd',
  defval: '',
  header: 1,
  raw: false,
} satisfies Sheet2JSONOpts

function fromBinary(bytes: Uint8Array) {
  return read(bytes, { cellDates: false, dateNF: 'yyyy-mm-dd', type: 'array' })
}

function fromText(bytes: Uint8Array) {
  const text = decode(bytes)
  if (text.includes('\0')) throw new Error('neither a spreadsheet nor text')
  return read(text, { raw: true, type: 'string' })
}

/** Spreadsheets of Chinese offices save CSV in GB18030 unless told otherwise. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf
}
