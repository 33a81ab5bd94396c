import type { Label } from '../../domain/label.ts'
import type { TableColumn } from '../../domain/table/tableColumn.ts'

/** What the form knows of a table: where it belongs, its columns, and how long an inline one may be. */
export type GridTable = {
  area: string
  columns: TableColumn[]
  /** Field of the record with its department. */
  department?: string
  field: string
  inlineRows: number
  /** Name of the list, for files. */
  label: Label
  /** What else the rows can be exported for. */
  layout?: Label
}
