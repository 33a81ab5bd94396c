import type { FindOne, Payload, PayloadRequest } from 'payload'

import { namedTables } from '../domain/table/resolveTables.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { keyAreaOf } from '../keyAreaOf.ts'
import { departmentOf } from './departmentOf.ts'
import { readTables } from './readTables.ts'

/**
 * The long lists a record refers to, for what encloses them into its approval: their rows by
 * digest, as canonical text. Of a list that is gone or altered only that is said.
 */
export async function enclosedTables({
  content,
  findOne,
  payload,
  req,
}: {
  content: Record<string, unknown>
  findOne?: FindOne
  payload: Payload
  req?: Partial<PayloadRequest> | undefined
}): Promise<Record<string, { missing: true } | { rows: string }>> {
  const { areas, tables: options } = pluginOptions(payload)
  const known = keyAreaOf({ areas, data: content })
  const tables = known ? namedTables(known) : []
  if (!known || tables.length === 0) return {}
  const texts = await readTables({
    area: known.area.slug,
    department: departmentOf({ options, states: [content] }),
    ...(findOne && { findOne }),
    payload,
    req,
    tables,
  })
  return Object.fromEntries(
    tables.map(({ reference: { sha256 } }) => {
      const rows = texts.get(sha256)
      return [sha256, rows === undefined ? { missing: true } : { rows }]
    }),
  )
}
