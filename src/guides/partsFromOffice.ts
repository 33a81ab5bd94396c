import type { JsonObject, Payload } from 'payload'

import { publicStateOf } from '@gongkai/publications'

import { relationId } from '../fields/relationId.ts'
import { isRecord, textOf } from '../publication/snapshot.ts'
import { competentOfficeOf } from './competentOfficeOf.ts'
import { INHERITED_PARTS } from './guideParts.ts'
import { statedPart } from './statedPart.ts'

/**
 * The parts a guide takes over from the public guide of its competent office: those it does not
 * state itself. `null` says that there is nothing to take over.
 */
export async function partsFromOffice({
  guide,
  payload,
}: {
  guide: Record<string, unknown>
  payload: Payload
}): Promise<Record<string, null | string>> {
  const office = await officeGuide({ department: relationId(guide.department), payload })
  return Object.fromEntries(
    INHERITED_PARTS.map(({ name }) => {
      const taken = textOf(guide[name]) ? undefined : statedPart({ guide: office, name })
      return [name, taken ?? null]
    }),
  )
}

/** What the public sees of the office's guide, not its draft: nothing unreviewed is passed on. */
async function officeGuide({
  department,
  payload,
}: {
  department: string | undefined
  payload: Payload
}): Promise<Record<string, unknown>> {
  const office = department && (await competentOfficeOf({ department, payload }))
  if (!office) return {}
  const { docs } = await payload.find({
    collection: 'guides',
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { and: [{ department: { equals: office } }, { _status: { equals: 'published' } }] },
  })
  const state = docs[0] && (await publicStateOf({ id: docs[0].id, collection: 'guides', payload }))
  if (state?.state !== 'published' || !state.snapshot) return {}
  const { fields } = JSON.parse(state.snapshot) as JsonObject
  return isRecord(fields) ? fields : {}
}
