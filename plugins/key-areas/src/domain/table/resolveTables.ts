import type { KeyArea } from '../keyArea.ts'
import { mapTables } from './mapTables.ts'
import { isTableReference, type TableReference, type TableRow } from './tableValue.ts'

export type NamedTable = { field: string; reference: TableReference }

/**
 * The value with its long lists in place, as the checks and the public form read it. A list that
 * `rowsOf` does not know stays a reference, which no schema accepts.
 */
export function resolveTables({
  area,
  rowsOf,
  value,
}: {
  area: KeyArea
  rowsOf: (table: NamedTable) => TableRow[] | undefined
  value: unknown
}): unknown {
  return mapTables({
    area,
    map: ({ field, value: at }) =>
      isTableReference(at) ? (rowsOf({ field, reference: at }) ?? at) : at,
    value,
  })
}

/** The long lists a value refers to. */
export function namedTables({ area, value }: { area: KeyArea; value: unknown }): NamedTable[] {
  const found: NamedTable[] = []
  mapTables({
    area,
    map: ({ field, value: at }) => {
      if (isTableReference(at)) found.push({ field, reference: at })
      return at
    },
    value,
  })
  return found
}
