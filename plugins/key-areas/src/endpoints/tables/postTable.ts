import type { Endpoint } from 'payload'

import { storeTable } from '../../dataTables/storeTable.ts'
import { pluginOptions } from '../../engine/pluginOptions.ts'
import { TABLES_PATH } from '../../names.ts'
import { refusal } from '../refusal.ts'
import { readForm, rowsIn, textIn } from './readForm.ts'
import { tableOf } from './tableOf.ts'

/**
 * `POST /key-areas/tables`, a form of `area`, `field`, `department` and `rows` (JSON) → the reference
 * `{ rowCount, sha256 }` for the record. 403 `NOT_YOUR_DEPARTMENT`.
 */
export const postTable: Endpoint = {
  handler: async (req) => {
    const form = await readForm(req)
    const { payload } = req
    const options = pluginOptions(payload).tables
    const department = options.department ? textIn({ form, name: 'department' }) : undefined
    if (options.department && !department) throw refusal('NOT_YOUR_DEPARTMENT')
    if (!options.mayWrite({ department, req })) throw refusal('NOT_YOUR_DEPARTMENT')
    const [area, field] = [textIn({ form, name: 'area' }), textIn({ form, name: 'field' })]
    const table = tableOf({ area, field, payload })
    const rows = await rowsIn({ form, table })
    return Response.json(await storeTable({ ...table, department, payload, req, rows }))
  },
  method: 'post',
  path: TABLES_PATH,
}
