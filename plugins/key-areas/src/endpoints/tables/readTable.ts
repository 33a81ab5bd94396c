import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { tableKey } from '../../dataTables/tableKey.ts'
import { holdsPersonalData, withoutPersonalData } from '../../domain/personalData.ts'
import { rowsFrom } from '../../domain/table/rowsText.ts'
import { pluginOptions } from '../../engine/pluginOptions.ts'
import { DATA_TABLES, TABLES_PATH } from '../../names.ts'
import { refusal } from '../refusal.ts'
import { tableOf } from './tableOf.ts'

/**
 * `GET /key-areas/tables/:sha256?area=&field=&department=` → `{ rows }`, for those who may read data
 * tables, with names masked for those who do not see personal data. 404 `NO_SUCH_TABLE`, also for what
 * one may not read.
 */
export const readTable: Endpoint = {
  handler: async (req) => {
    if (!req.user) throw refusal('SIGN_IN_REQUIRED')
    const { payload, searchParams } = req
    const query = (name: string) => searchParams.get(name) ?? undefined
    const { area, field, schema } = tableOf({ area: query('area'), field: query('field'), payload })
    const department = pluginOptions(payload).tables.department ? query('department') : undefined
    const key = tableKey({ area, department, field, sha256: String(req.routeParams?.sha256) })
    const { docs } = await payload.find({
      collection: DATA_TABLES as CollectionSlug,
      depth: 0,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      where: { key: { equals: key } },
    })
    const stored = docs[0] as undefined | { id: number | string; rows?: string }
    if (stored?.rows === undefined) throw refusal('NO_SUCH_TABLE')
    const rows = await shownRows({
      department,
      id: String(stored.id),
      req,
      schema,
      text: stored.rows,
    })
    if (rows === undefined) throw refusal('NO_SUCH_TABLE')
    return new Response(`{"rows":${rows}}`, {
      headers: { 'Cache-Control': 'private, no-store', 'Content-Type': 'application/json' },
    })
  },
  method: 'get',
  path: `${TABLES_PATH}/:sha256`,
}

/** The rows as JSON text for the person of `req`; nothing of a list that is not for him. */
async function shownRows({
  department,
  id,
  req,
  schema,
  text,
}: {
  department: string | undefined
  id: string
  req: PayloadRequest
  schema: z.ZodArray
  text: string
}): Promise<string | undefined> {
  const value = rowsFrom(text)
  if (!holdsPersonalData({ schema, value })) return text
  const { seesPersonalData } = pluginOptions(req.payload).tables
  if (await seesPersonalData({ department, id, req })) return text
  return JSON.stringify(withoutPersonalData({ schema, value }))
}
