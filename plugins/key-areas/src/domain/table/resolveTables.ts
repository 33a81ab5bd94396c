import type { KeyArea } from '../keyArea.ts'
import { mapTables } from './mapTables.ts'
import { isTableReference, type TableReference, type TableRow } from './tableValue.ts'

export type NamedTable = { field: string; path: string; reference: TableReference }

/**
 * The value with its long lists in place, as the checks and the public form read it. A list that
 * `rowsOf` does not know is left out.
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
    map: ({ field, path, value: at }) =>
      isTableReference(at) ? rowsOf({ field, path, reference: at }) : at,
    value,
  })
}

/** The long lists a value refers to. */
export function namedTables({ area, value }: { area: KeyArea; value: unknown }): NamedTable[] {
  const found: NamedTable[] = []
  mapTables({
    area,
    map: ({ field, path, value: at }) => {
      if (isTableReference(at)) found.push({ field, path, reference: at })
      return at
    },
    value,
  })
  return found
}
