import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { isUniqueViolation, retryDeadlock } from '@gongkai/shared'

import { enginePermit } from '../engine/permit.ts'
import { personKey, signerOf } from '../engine/person.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { READINGS_SLUG, targetKey } from '../names.ts'
import type { ReviewTarget } from '../options.ts'

export type Reading = ReviewTarget & {
  department: string
  /** Whether it showed personal data. @default false */
  isPersonal?: boolean
  what: 'document' | 'file' | 'review' | 'version'
}

const SLUG = READINGS_SLUG as CollectionSlug

/**
 * Writes down that a person read unpublished text of departments he does not belong to, or personal
 * data of any department, once a minute for each document. A reading that cannot be written down is not allowed: the error is the
 * caller's.
 */
export async function recordReadings({
  payload,
  readings,
  user,
}: {
  payload: Payload
  readings: readonly Reading[]
  user: TypedUser
}): Promise<void> {
  const { belongsTo } = pluginOptions(payload).staff
  const at = new Date().toISOString()
  const rows = readings
    .filter(({ department, isPersonal }) => isPersonal || !belongsTo({ department, user }))
    .map(({ id, collection, department, what }) => {
      const [target, person] = [targetKey({ id, collection }), personKey(user)]
      const { name } = signerOf({ department, user })
      return {
        at,
        department,
        key: `${person}|${target}|${at.slice(0, 16)}`,
        name,
        person,
        target,
        what,
      }
    })
  if (rows.length === 0) return
  const { docs: written } = await payload.db.find<{ key: string }>({
    collection: SLUG,
    pagination: false,
    where: { key: { in: rows.map(({ key }) => key) } },
  })
  const known = new Set(written.map(({ key }) => key))
  for (const data of rows) {
    if (known.has(data.key)) continue
    known.add(data.key)
    await insertOnce(payload, data)
  }
}

async function insertOnce(payload: Payload, data: Record<string, unknown>): Promise<void> {
  try {
    await retryDeadlock(() => enginePermit.run(() => payload.db.create({ collection: SLUG, data })))
  } catch (error) {
    // The same person reads the same document twice at once.
    if (!isUniqueViolation(error)) throw error
  }
}
