import type { DueMatter } from '../../reminders/week/dueMatter.ts'
import { documentPath } from './documentPath.ts'
import { reviewPath } from './reviewPath.ts'

/** Where a matter of the week is done. */
export function matterPath({ collection, id, kind }: DueMatter): string {
  const target = { targetCollection: collection, targetId: id }
  return kind === 'review' ? reviewPath(target) : documentPath(target)
}
