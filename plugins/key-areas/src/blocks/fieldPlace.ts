import type { TableOptions } from '../dataTables/tableOptions.ts'

/** The area a field is of and the names down to it, without positions of rows. */
export type FieldPlace = { area: string; path: string; tables: TableOptions }
