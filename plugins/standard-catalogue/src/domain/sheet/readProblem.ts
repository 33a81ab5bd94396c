import type { CatalogueRow } from '../columns/catalogueRow.ts'

import type { ColumnKey } from '../columns/columnLabels.ts'
import type { RowProblem, RowProblemKey } from '../columns/rowProblems.ts'

export type ReadProblemKey =
  | 'bothAudiences'
  | 'bothModes'
  | 'filledDown'
  | 'numbered'
  | 'repeated'
  | 'seqUnread'
  | 'withoutBoxes'
  | RowProblemKey

/** What is to be said about a row as it was read; `info` tells what the reading supplied. */
export type ReadProblem = {
  key: ReadProblemKey
  path: ColumnKey | keyof CatalogueRow
  severity: 'info' | RowProblem['severity']
} & Pick<RowProblem, 'params'>
