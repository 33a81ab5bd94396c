export * from './exports/client.ts'
export { addSpan, type DueDate } from './domain/due/addSpan.ts'
export {
  dueAfter,
  type DueOptions,
  type SourcedDeadline,
  type SourcedDue,
} from './domain/due/dueAfter.ts'
export { type Occurrence, occurrences } from './domain/due/occurrences.ts'
export type { BoundRecord } from './domain/coverage/boundRecord.ts'
export { type Coverage, coverageOf, type Obligation } from './domain/coverage/coverageOf.ts'
