import type { Endpoint } from 'payload'

import { writeSheet } from '@gongkai/shared/spreadsheet'

import { layoutCells } from '../../domain/table/sheetLayout.ts'
import { tableCells } from '../../domain/table/tableCells.ts'
import { TABLES_PATH } from '../../names.ts'
import { refusal } from '../refusal.ts'
import { readForm, rowsIn, textIn } from './readForm.ts'
import { tableOf } from './tableOf.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * `POST /key-areas/tables/export`, a form of `area`, `field`, `name`, `language` and `rows` → an XLSX
 * file of the rows as they are, without rows the empty form to fill in. With `layout` `platform` it is
 * the file another system takes, for the tables that have such a layout; others are not found.
 */
export const exportTable: Endpoint = {
  handler: async (req) => {
    const form = await readForm(req)
    const [area, field] = [textIn({ form, name: 'area' }), textIn({ form, name: 'field' })]
    const table = tableOf({ area, field, payload: req.payload })
    const language = textIn({ form, name: 'language' }) === 'en' ? 'en' : 'zh'
    const rows = await rowsIn({ form, table })
    const isForPlatform = textIn({ form, name: 'layout' }) === 'platform'
    if (isForPlatform && !table.layout) throw refusal('NO_SUCH_TABLE')
    const cells =
      isForPlatform && table.layout
        ? layoutCells({ layout: table.layout, rows })
        : tableCells({ columns: table.columns, language, rows })
    const bytes = writeSheet({
      name: textIn({ form, name: 'name' }) ?? table.field,
      rows: cells,
      widths: cells[0]?.map((head) => Math.max(10, head.length * 2 + 2)) ?? [],
    })
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { 'Content-Disposition': 'attachment', 'Content-Type': XLSX },
    })
  },
  method: 'post',
  path: `${TABLES_PATH}/export`,
}
