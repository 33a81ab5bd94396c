import type { SanitizedConfig } from 'payload'

import { locksOfReadableDocuments } from './locksOfReadableDocuments.ts'
import { nobody } from './nobody.ts'

/**
 * Payload adds its collection of document locks after every plugin, open to all accounts; this is
 * the one place left to narrow it. Locks are made by the admin's own form, never over the API.
 */
export async function narrowDocumentLocks(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('Payload has no collection of document locks to narrow')
  locks.access = {
    ...locks.access,
    create: nobody,
    delete: locksOfReadableDocuments,
    read: locksOfReadableDocuments,
    readVersions: nobody,
    unlock: nobody,
    update: locksOfReadableDocuments,
  }
  return config
}
