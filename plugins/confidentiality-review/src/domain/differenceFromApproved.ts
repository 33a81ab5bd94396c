import { canonicalJson } from '@gongkai/shared'

type Data = Record<string, unknown>
type Snapshot = { attachments?: Record<string, Data>; enclosures?: Data; fields?: Data }

/** The facts about a file that make it the approved one; its title may be corrected. */
const FILE_FACTS = ['filename', 'filesize', 'mimeType', 'sha256'] as const

/** Where two snapshots of a document, as canonical JSON, differ in what they say. */
export function differenceFromApproved({
  approved,
  current,
}: {
  approved: string
  current: string
}): 'attachments' | 'enclosures' | 'fields' | undefined {
  const [before, now] = [JSON.parse(approved) as Snapshot, JSON.parse(current) as Snapshot]
  if (canonicalJson(before.fields) !== canonicalJson(now.fields)) return 'fields'
  if (canonicalJson(before.enclosures) !== canonicalJson(now.enclosures)) return 'enclosures'
  return canonicalJson(filesOf(before)) === canonicalJson(filesOf(now)) ? undefined : 'attachments'
}

function filesOf({ attachments = {} }: Snapshot): Data {
  return Object.fromEntries(
    Object.entries(attachments).map(([id, file]) => [id, FILE_FACTS.map((fact) => file[fact])]),
  )
}
