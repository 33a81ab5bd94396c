import type { CollectionSlug, Endpoint } from 'payload'

import { tableKey } from '../../dataTables/tableKey.ts'
import { pluginOptions } from '../../engine/pluginOptions.ts'
import { DATA_TABLES, TABLES_PATH } from '../../names.ts'
import { refusal } from '../refusal.ts'
import { tableOf } from './tableOf.ts'

/**
 * `GET /key-areas/tables/:sha256?area=&field=&department=` → `{ rows }`, for those who may read data
 * tables. 404 `NO_SUCH_TABLE`, also for what one may not read.
 */
export const readTable: Endpoint = {
  handler: async (req) => {
    if (!req.user) throw refusal('SIGN_IN_REQUIRED')
    const { payload, searchParams } = req
    const query = (name: string) => searchParams.get(name) ?? undefined
    const { area, field } = tableOf({ area: query('area'), field: query('field'), payload })
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
    const rows = (docs[0] as undefined | { rows?: string })?.rows
    if (rows === undefined) throw refusal('NO_SUCH_TABLE')
    return new Response(`{"rows":${rows}}`, {
      headers: { 'Cache-Control': 'private, no-store', 'Content-Type': 'application/json' },
    })
  },
  method: 'get',
  path: `${TABLES_PATH}/:sha256`,
}
