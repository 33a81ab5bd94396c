import type { CollectionSlug, JsonObject, Payload, Where } from 'payload'

import { endDisplay } from '@gongkai/confidentiality-review'
import { displayHasEnded, hasEndingRows, keyAreas } from '@gongkai/key-areas'
import { officeDate } from '@gongkai/shared'

import { civilDate } from './civilDate.ts'
import { publicMode } from './disclosureMode.ts'
import { type ApprovedSnapshot, readSnapshot } from './snapshot.ts'

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
  for (const { collection, hasEnded, where } of DISPLAYS) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      select: {},
      where: { and: [{ _status: { equals: 'published' } }, where(`${today}T00:00:00.000Z`)] },
    })
    for (const { id } of docs) {
      try {
        const ended = (approved: string) =>
          hasEnded({ snapshot: readSnapshot(JSON.parse(approved) as JsonObject), today })
        if (await endDisplay({ id, collection, hasEnded: ended, payload })) report.ended += 1
      } catch (error) {
        report.failures.push({ error: String(error), subject: `${collection}:${id}` })
      }
    }
  }
  return report
}

type Display = {
  collection: CollectionSlug
  hasEnded: (args: { snapshot: ApprovedSnapshot; today: string }) => boolean
  /** Where to look. */
  where: (midnight: string) => Where
}

const DISPLAYS: Display[] = [
  {
    collection: 'notices',
    // The last day of display is a day of display.
    hasEnded: ({ snapshot: { fields }, today }) => {
      const last = fields.endsAutomatically === true ? civilDate(fields.displayTo) : undefined
      return last !== undefined && last < today
    },
    where: (midnight) => ({
      displayTo: { less_than: midnight },
      endsAutomatically: { equals: true },
    }),
  },
  {
    collection: 'entries',
    // Single rows leave when the record is projected anew; this is for lists without any left.
    hasEnded: ({ snapshot: { enclosures, fields }, today }) =>
      publicMode(fields) === 'proactive' &&
      displayHasEnded({ areas: keyAreas, enclosures, fields, today }),
    where: (midnight) => ({
      area: { in: keyAreas.filter(hasEndingRows).map(({ slug }) => slug) },
      dueOn: { less_than: midnight },
    }),
  },
]
