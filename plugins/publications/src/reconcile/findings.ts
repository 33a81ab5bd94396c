import type { Finding } from '@gongkai/shared'

/** Differences between log, states, approvals, public files and what the reader gives. */
export type PublicationFindingKind =
  | 'alteredFile'
  | 'brokenLog'
  | 'entryNotSettled'
  | 'extraFile'
  | 'missingFile'
  | 'notServed'
  | 'recordWithoutApproval'
  | 'recordWithoutState'
  | 'strangeFile'
  | 'uncheckable'

export type PublicationFinding = Finding<PublicationFindingKind>
