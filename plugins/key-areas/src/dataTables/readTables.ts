import type { CollectionSlug, FindOne, Payload, PayloadRequest } from 'payload'

import { sha256Hex } from '@gongkai/shared'

import type { NamedTable } from '../domain/table/resolveTables.ts'
import { DATA_TABLES } from '../names.ts'
import { tableKey } from './tableKey.ts'

type Stored = { id: string; rows?: null | string }

/**
 * The canonical texts of lists, by digest. One that is not stored for this department, area and
 * field, or whose rows are no longer those of its digest, is not among them.
 */
export async function readTables({
  area,
  department,
  findOne,
  payload,
  req,
  tables,
}: {
  area: string
  department: string | undefined
  /** @default payload.db.findOne */
  findOne?: FindOne
  payload: Payload
  req?: Partial<PayloadRequest> | undefined
  tables: Pick<NamedTable, 'field' | 'reference'>[]
}): Promise<Map<string, string>> {
  const find: FindOne = findOne ?? payload.db.findOne.bind(payload.db)
  const texts = new Map<string, string>()
  for (const { field, reference } of tables) {
    const { sha256 } = reference
    const key = tableKey({ area, department, field, sha256 })
    const stored = await find<Stored>({
      collection: DATA_TABLES as CollectionSlug,
      ...(req && { req }),
      where: { key: { equals: key } },
    })
    if (stored?.rows && sha256Hex(stored.rows) === sha256) texts.set(sha256, stored.rows)
  }
  return texts
}
