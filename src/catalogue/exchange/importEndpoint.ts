import type { Endpoint, PayloadRequest } from 'payload'

import { readJsonObject } from '@gongkai/shared'
import { type CatalogueRow, rowProblems } from '@gongkai/standard-catalogue'
import { isolateObjectProperty } from 'payload'

import { catalogueRowOf } from '../catalogueRowOf.ts'
import { problemText } from '../problemText.ts'
import { handledDepartment } from './handledDepartment.ts'
import { refusalWords } from './refusalWords.ts'
import { refuse } from './refuse.ts'
import { ROWS_PER_REQUEST } from './rowsPerRequest.ts'
import { sideBySide } from './sideBySide.ts'
import { standingOf } from './standing.ts'
import { standingText } from './standingText.ts'
import { placeOf, storedItems } from './storedItems.ts'
import { storeRow } from './storeRow.ts'

export type SentRow = {
  line: number
  /** Name of the matter in the row's place that the sender knowingly replaces. */
  replaces?: string
  row: object
  sheet: string
}

export type ImportReport = {
  created: number
  /** Rows that were left out, and why. */
  refused: { line: number; messages: string[]; sheet: string }[]
  unchanged: number
  updated: number
}

/**
 * `POST /catalogue/import` `{ department, rows: [{ line, sheet, row, replaces? }] }` →
 * `ImportReport`. Makes drafts in a department the person handles. The same field and number is the
 * same item, so sending rows again changes nothing; a matter of another name there is refused unless
 * `replaces` names it. Files are sent a part at a time: up to `ROWS_PER_REQUEST` rows.
 */
export const importEndpoint: Endpoint = {
  handler: async (req) => {
    const { department, rows } = await readRequest(req)
    const items = await storedItems({ department, req, rows: rows.map(({ row }) => row) })
    const report: ImportReport = { created: 0, refused: [], unchanged: 0, updated: 0 }
    for (const group of sideBySide(rows)) {
      const outcomes = await Promise.allSettled(
        group.map(({ replaces, row }) => importRow({ department, items, replaces, req, row })),
      )
      group.forEach(({ line, sheet }, index) => {
        const settled = outcomes[index]
        if (settled?.status !== 'fulfilled') throw settled?.reason
        const outcome = settled.value
        if (typeof outcome === 'string') report[outcome] += 1
        else report.refused.push({ line, messages: outcome, sheet })
      })
    }
    return Response.json(report)
  },
  method: 'post',
  path: '/catalogue/import',
}

/** What became of a row, or why it was left out. */
async function importRow({
  department,
  items,
  replaces,
  req,
  row,
}: {
  department: string
  items: Awaited<ReturnType<typeof storedItems>>
  replaces: string | undefined
  req: PayloadRequest
  row: CatalogueRow
}): Promise<'created' | 'unchanged' | 'updated' | string[]> {
  const errors = rowProblems(row).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return errors.map((problem) => problemText({ problem, req }))
  const item = items.get(placeOf(row))
  const standing = standingOf({ item, row })
  if (standing.is === 'replaces' && standing.stored !== replaces) {
    return [standingText({ req, standing })]
  }
  try {
    // Rows stored side by side each have a transaction of their own.
    const ownReq = isolateObjectProperty(req, 'transactionID')
    const { doc, outcome } = await storeRow({ department, item, req: ownReq, row, standing })
    if (row.seq !== undefined) items.set(placeOf(row), doc)
    return outcome
  } catch (error) {
    return refusalWords({ error, i18n: req.i18n })
  }
}

async function readRequest(req: PayloadRequest) {
  const { user } = req
  if (!user) throw refuse({ code: 'SIGN_IN_REQUIRED', key: 'signInAsHandler', req, status: 401 })
  const body = await readJsonObject(req)
  if (!body) throw refuse({ code: 'INVALID_JSON', key: 'invalidJson', req, status: 400 })
  const department = handledDepartment({ department: body.department, req })
  const rows = Array.isArray(body.rows) ? body.rows.filter(isRow) : []
  if (rows.length === 0 || rows.length > ROWS_PER_REQUEST) {
    const values = { most: ROWS_PER_REQUEST }
    const key = 'catalogueRowsPerRequest'
    throw refuse({ code: 'ROWS_PER_REQUEST', key, req, status: 400, values })
  }
  return {
    department,
    rows: rows.map(({ line, replaces, row, sheet }) => ({
      line: Number(line),
      replaces: typeof replaces === 'string' ? replaces : undefined,
      row: catalogueRowOf(row as Record<string, unknown>),
      sheet: String(sheet),
    })),
  }
}

function isRow(value: unknown): value is SentRow {
  const row = (value as null | Partial<SentRow>)?.row
  return typeof row === 'object' && row !== null
}
