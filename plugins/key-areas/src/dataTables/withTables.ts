import type { Payload, PayloadRequest } from 'payload'

import type { KeyArea } from '../domain/keyArea.ts'
import { namedTables, resolveTables } from '../domain/table/resolveTables.ts'
import { rowsFrom } from '../domain/table/rowsText.ts'
import { readTables } from './readTables.ts'

/**
 * A value of an area with the rows of its long lists, read from the data tables, and the paths of
 * those that are gone or altered, which are left out.
 */
export async function withTables<Value>({
  area,
  department,
  payload,
  req,
  value,
}: {
  area: KeyArea
  department: string | undefined
  payload: Payload
  req?: PayloadRequest | undefined
  value: Value
}): Promise<{ unreadable: string[]; value: Value }> {
  const tables = namedTables({ area, value })
  if (tables.length === 0) return { unreadable: [], value }
  const texts = await readTables({ area: area.slug, department, payload, req, tables })
  const unreadable: string[] = []
  const resolved = resolveTables({
    area,
    rowsOf: ({ path, reference: { rowCount, sha256 } }) => {
      const text = texts.get(sha256)
      const rows = text === undefined ? undefined : rowsFrom(text)
      if (rows?.length === rowCount) return rows
      unreadable.push(path)
      return undefined
    },
    value,
  }) as Value
  return { unreadable, value: resolved }
}
