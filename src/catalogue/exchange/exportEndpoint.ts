import type { Endpoint } from 'payload'

import { writeSheet } from '@gongkai/shared/spreadsheet'
import { writeCatalogue } from '@gongkai/standard-catalogue'

import { catalogueRowOf } from '../catalogueRowOf.ts'
import { printedItems } from './printedItems.ts'
import { refuse } from './refuse.ts'

const TITLE = '政务公开标准目录'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** `GET /catalogue/export?department=…` → the catalogue of a department as XLSX, drafts included. */
export const exportEndpoint: Endpoint = {
  handler: async (req) => {
    const { query, user } = req
    if (!user) throw refuse({ code: 'SIGN_IN_REQUIRED', key: 'signInAsHandler', req, status: 401 })
    const items = await printedItems({ department: String(query.department), req })
    const sheet = writeCatalogue({
      rows: items.map((item) => catalogueRowOf({ ...item })),
      title: TITLE,
    })
    return new Response(new Uint8Array(writeSheet(sheet)), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="standard-catalogue.xlsx"; filename*=UTF-8''${encodeURIComponent(TITLE)}.xlsx`,
        'Content-Type': XLSX,
      },
    })
  },
  method: 'get',
  path: '/catalogue/export',
}
