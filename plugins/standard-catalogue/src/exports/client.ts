export { basesIn, basesText } from '../domain/cells/bases.ts'
export { channelsIn, channelsText } from '../domain/cells/channels.ts'
export { elementsIn, elementsText } from '../domain/cells/elements.ts'
export { type Basis, type CatalogueRow, type Element } from '../domain/columns/catalogueRow.ts'
export { type ChannelCode, CHANNELS } from '../domain/columns/channels.ts'
export { LEVELS, PROCESSES, SERVICE_KINDS } from '../domain/columns/choices.ts'
export { type FieldCode, fieldIn, FIELDS } from '../domain/columns/fields.ts'
export {
  LONGEST,
  type RowProblem,
  type RowProblemKey,
  rowProblems,
} from '../domain/columns/rowProblems.ts'
export {
  type Deadline,
  type Display,
  type ParsedDeadline,
  type Period,
  type Span,
  type Trigger,
} from '../domain/deadline/deadline.ts'
export { parseDeadline } from '../domain/deadline/parseDeadline.ts'
export { type ReadProblem, type ReadProblemKey } from '../domain/sheet/readProblem.ts'
export { type ReadCatalogue, readCatalogue, type ReadRow } from '../domain/sheet/readCatalogue.ts'
export { writeCatalogue } from '../domain/sheet/writeCatalogue.ts'
