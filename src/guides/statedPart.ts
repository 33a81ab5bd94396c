import { isRecord, textOf } from '../publication/snapshot.ts'
import { FROM_OFFICE } from './guideParts.ts'

/** What a guide says for a part: its own words before those taken over from the office. */
export function statedPart({
  guide,
  name,
}: {
  guide: Record<string, unknown>
  name: string
}): string | undefined {
  const taken = guide[FROM_OFFICE]
  return textOf(guide[name]) ?? (isRecord(taken) ? textOf(taken[name]) : undefined)
}
