export {
  type Deadline,
  type Display,
  type ParsedDeadline,
  type Period,
  type Span,
  type Trigger,
} from './domain/deadline/deadline.ts'
export { parseDeadline } from './domain/deadline/parseDeadline.ts'
export { addSpan, type DueDate } from './domain/due/addSpan.ts'
export {
  dueAfter,
  type DueOptions,
  type SourcedDeadline,
  type SourcedDue,
} from './domain/due/dueAfter.ts'
export { type Occurrence, occurrences } from './domain/due/occurrences.ts'
