import type { FieldAudience } from '../schema/fieldMeta.ts'
import type { RuleIssue } from './messages.ts'

/** How a record stands on the web. */
export type RecordAudience = {
  audience?: FieldAudience
  /** Whether anybody can read it at an address of its own, or could once it is published. */
  isPublic?: boolean
  /** Last day it may be shown: lists of people go when their posting ends. */
  offlineOn?: string
}

/** Q06 and Q07: what is shown for longer, or to more people, than it may be. */
export function recordAudience({
  audience = 'public',
  isPublic = false,
  offlineOn,
  today,
}: RecordAudience & { today: string }): RuleIssue[] {
  if (!isPublic) return []
  const issues: RuleIssue[] = []
  if (offlineOn && offlineOn < today) {
    issues.push({ key: 'Q06_offline', params: { offlineOn }, path: '', severity: 'warning' })
  }
  if (audience !== 'public') issues.push({ key: 'Q07_audience', path: '', severity: 'error' })
  return issues
}
