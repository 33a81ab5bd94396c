export {
  type Deadline,
  type Display,
  type ParsedDeadline,
  type Period,
  type Span,
  type Trigger,
} from '../domain/deadline/deadline.ts'
export { parseDeadline } from '../domain/deadline/parseDeadline.ts'
