import type { Finding } from '@gongkai/shared'
import type { Payload, Where } from 'payload'

import { isUniqueViolation, newUuid, retryDeadlock } from '@gongkai/shared'

import type { ReconciliationIncident } from '../payload-types.ts'
import type { IncidentKind } from './incidentKinds.ts'

import { reconciliationPermit } from './reconciliationPermit.ts'

const collection = 'reconciliation-incidents'
const OPEN: Where = { state: { equals: 'open' } }

type Written = Omit<ReconciliationIncident, 'createdAt' | 'id' | 'updatedAt'>

/**
 * Notes a finding. The same one stays one open incident for as long as it is found; a difference
 * that was repaired is kept as well, so that people learn that it was there.
 */
export async function noteFinding({
  finding,
  now,
  payload,
}: {
  finding: Finding<IncidentKind>
  now: string
  payload: Payload
}): Promise<void> {
  const { kind, repaired, subject } = finding
  const key = `${kind} ${subject}`
  const seen = {
    details: detailLines(finding),
    key,
    lastSeenAt: now,
    ...(repaired && settled({ key, now, state: 'repaired' })),
  }
  const known = await findOpen({ key, payload })
  if (known) return update({ id: known.id, data: seen, payload })
  try {
    const data: Written = { firstSeenAt: now, kind, state: 'open', subject, ...seen }
    await retryDeadlock(() =>
      reconciliationPermit.run(() => payload.db.create({ collection, data })),
    )
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // Another process has just noted the same.
    const other = await findOpen({ key, payload })
    if (other) await update({ id: other.id, data: seen, payload })
  }
}

/** Closes what a complete run that began at `since` did not find any more. */
export async function closeUnseen({
  now,
  payload,
  since,
}: {
  now: string
  payload: Payload
  since: string
}): Promise<void> {
  const { docs } = await payload.db.find<ReconciliationIncident>({
    collection,
    pagination: false,
    where: { and: [OPEN, { lastSeenAt: { less_than: since } }] },
  })
  for (const { id, key } of docs) {
    await update({ id, data: settled({ key, now, state: 'gone' }), payload })
  }
}

export async function countOpen(payload: Payload): Promise<number> {
  return (await payload.db.count({ collection, where: OPEN })).totalDocs
}

/** Open incidents, the newest first. */
export async function newestOpen({
  limit,
  payload,
}: {
  limit: number
  payload: Payload
}): Promise<ReconciliationIncident[]> {
  const { docs } = await payload.db.find<ReconciliationIncident>({
    collection,
    limit,
    pagination: false,
    sort: '-firstSeenAt',
    where: OPEN,
  })
  return docs
}

async function findOpen({ key, payload }: { key: string; payload: Payload }) {
  return payload.db.findOne<ReconciliationIncident>({
    collection,
    where: { key: { equals: key } },
  })
}

/** The key of a settled incident is free for the next one of its kind. */
function settled({ key, now, state }: { key: string; now: string; state: 'gone' | 'repaired' }) {
  return { key: `${key} ${newUuid()}`, resolvedAt: now, state }
}

async function update({
  data,
  id,
  payload,
}: {
  data: Partial<Written>
  id: string
  payload: Payload
}): Promise<void> {
  await reconciliationPermit.run(() => payload.db.updateOne({ id, collection, data }))
}

function detailLines({ details }: Finding): string {
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
