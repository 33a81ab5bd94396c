import type { Endpoint, PayloadRequest } from 'payload'

import { readJsonObject } from '@gongkai/shared'
import { rowProblems } from '@gongkai/standard-catalogue'

import { departmentsWith } from '../../access/departmentsWith.ts'
import { catalogueRowOf } from '../catalogueRowOf.ts'
import { problemText } from '../problemText.ts'
import { refusalWords } from './refusalWords.ts'
import { refuse } from './refuse.ts'
import { ROWS_PER_REQUEST } from './rowsPerRequest.ts'
import { placeOf, storedItems } from './storedItems.ts'
import { storeRow } from './storeRow.ts'

export type SentRow = { line: number; row: object; sheet: string }

export type ImportReport = {
  created: number
  /** Rows that were left out, and why. */
  refused: { line: number; messages: string[]; sheet: string }[]
  unchanged: number
  updated: number
}

/**
 * `POST /catalogue/import` `{ department, rows: [{ line, sheet, row }] }` → `ImportReport`. Makes
 * drafts in a department the person handles. The same field and number is the same item, so sending
 * rows again changes nothing. Files are sent a part at a time: up to `ROWS_PER_REQUEST` rows.
 */
export const importEndpoint: Endpoint = {
  handler: async (req) => {
    const { department, rows } = await readRequest(req)
    const items = await storedItems({ department, req, rows: rows.map(({ row }) => row) })
    const report: ImportReport = { created: 0, refused: [], unchanged: 0, updated: 0 }
    for (const { line, row, sheet } of rows) {
      const errors = rowProblems(row).filter(({ severity }) => severity === 'error')
      const leaveOut = (messages: string[]) => report.refused.push({ line, messages, sheet })
      if (errors.length > 0) {
        leaveOut(errors.map((problem) => problemText({ i18n: req.i18n, problem })))
        continue
      }
      try {
        const item = items.get(placeOf(row))
        const { doc, outcome } = await storeRow({ department, item, req, row })
        report[outcome] += 1
        if (row.seq !== undefined) items.set(placeOf(row), doc)
      } catch (error) {
        leaveOut(refusalWords(error))
      }
    }
    return Response.json(report)
  },
  method: 'post',
  path: '/catalogue/import',
}

async function readRequest(req: PayloadRequest) {
  const { user } = req
  if (!user) throw refuse({ code: 'SIGN_IN_REQUIRED', key: 'signInAsHandler', req, status: 401 })
  const body = await readJsonObject(req)
  if (!body) throw refuse({ code: 'INVALID_JSON', key: 'invalidJson', req, status: 400 })
  const department = String(body.department)
  if (!departmentsWith({ roles: ['handler'], user }).includes(department)) {
    throw refuse({ code: 'FORBIDDEN', key: 'departmentNotHandled', req, status: 403 })
  }
  const rows = Array.isArray(body.rows) ? body.rows.filter(isRow) : []
  if (rows.length === 0 || rows.length > ROWS_PER_REQUEST) {
    const values = { most: ROWS_PER_REQUEST }
    const key = 'catalogueRowsPerRequest'
    throw refuse({ code: 'ROWS_PER_REQUEST', key, req, status: 400, values })
  }
  return {
    department,
    rows: rows.map(({ line, row, sheet }) => ({
      line: Number(line),
      row: catalogueRowOf(row as Record<string, unknown>),
      sheet: String(sheet),
    })),
  }
}

function isRow(value: unknown): value is SentRow {
  const row = (value as null | Partial<SentRow>)?.row
  return typeof row === 'object' && row !== null
}
