import type { JsonObject, Payload } from 'payload'

import { endDisplay } from '@gongkai/confidentiality-review'
import { officeDate } from '@gongkai/shared'

import { civilDate } from './civilDate.ts'
import { isRecord } from './snapshot.ts'

export type EndedDisplays = {
  ended: number
  failures: { error: string; subject: string }[]
}

/**
 * Takes off the public record what was approved for display until a day that has passed. Rows tell
 * where to look; whether a display has ended is read from what was approved. Safe to run at any time
 * and in several processes.
 */
export async function endDisplays({
  payload,
  today = officeDate(new Date()),
}: {
  payload: Payload
  today?: string
}): Promise<EndedDisplays> {
  const report: EndedDisplays = { ended: 0, failures: [] }
  const { docs } = await payload.find({
    collection: 'notices',
    depth: 0,
    pagination: false,
    select: {},
    where: {
      and: [
        { _status: { equals: 'published' } },
        { endsAutomatically: { equals: true } },
        { displayTo: { less_than: `${today}T00:00:00.000Z` } },
      ],
    },
  })
  for (const { id } of docs) {
    try {
      const hasEnded = (approved: string) => hasEndedBy({ approved, today })
      if (await endDisplay({ id, collection: 'notices', hasEnded, payload })) report.ended += 1
    } catch (error) {
      report.failures.push({ error: String(error), subject: `notices:${id}` })
    }
  }
  return report
}

/** The last day of display is a day of display. */
function hasEndedBy({ approved, today }: { approved: string; today: string }): boolean {
  const { fields } = JSON.parse(approved) as JsonObject
  if (!isRecord(fields) || fields.endsAutomatically !== true) return false
  const last = civilDate(fields.displayTo)
  return last !== undefined && last < today
}
