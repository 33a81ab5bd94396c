import type { Endpoint } from 'payload'

import { readSheets, type Sheet } from '@gongkai/shared/spreadsheet'

import { fillMerges } from '../../domain/table/fillMerges.ts'
import { readTable, type TableReading } from '../../domain/table/readTable.ts'
import { fromLayoutCells } from '../../domain/table/sheetLayout.ts'
import { TABLES_PATH } from '../../names.ts'
import { refusal } from '../refusal.ts'
import { readForm, textIn } from './readForm.ts'
import { type KnownTable, tableOf } from './tableOf.ts'

/**
 * `POST /key-areas/tables/import`, a form of `area`, `field` and `file` (XLSX, XLS, CSV) → what is
 * read from it, with every doubt. Stores nothing. 422 `NO_SPREADSHEET`, `NO_HEADING`.
 */
export const importTable: Endpoint = {
  handler: async (req) => {
    const form = await readForm(req)
    const [area, field] = [textIn({ form, name: 'area' }), textIn({ form, name: 'field' })]
    const table = tableOf({ area, field, payload: req.payload })
    const file = form.get('file')
    if (!(file instanceof Blob)) throw refusal('NO_SPREADSHEET')
    const reading = bestReading({ sheets: sheetsOf(await file.arrayBuffer()), table })
    if (!reading) throw refusal('NO_HEADING')
    if (reading.rows.length > table.max) throw refusal('TOO_MANY_ROWS')
    return Response.json(reading)
  },
  method: 'post',
  path: `${TABLES_PATH}/import`,
}

function sheetsOf(bytes: ArrayBuffer): Sheet[] {
  try {
    return readSheets(new Uint8Array(bytes))
  } catch {
    // The reader has no error of its own for what is no table; it fails wherever it stumbles.
    throw refusal('NO_SPREADSHEET')
  }
}

/** The sheet whose heading names the most columns. */
function bestReading({
  sheets,
  table: { columns, layout },
}: {
  sheets: Sheet[]
  table: KnownTable
}): ({ sheet: string } & TableReading) | undefined {
  return sheets
    .flatMap((sheet) => {
      const cells = fillMerges(sheet)
      const own = layout ? fromLayoutCells({ cells, layout }) : cells
      const reading = readTable({ cells: own, columns })
      return reading ? [{ ...reading, sheet: sheet.name }] : []
    })
    .sort((one, other) => one.missing.length - other.missing.length)[0]
}
