import type { Access, AccessArgs, CollectionConfig, CollectionSlug, Where } from 'payload'

import type { ResolvedOptions } from '../options.ts'
import { idOf } from './idOf.ts'
import { recordReadings } from './recordReadings.ts'

type Given = { collection: CollectionConfig; options: ResolvedOptions }
type File = { [field: string]: unknown; id: string }

/**
 * Lets the collection of attachments write down who downloads an original of another department,
 * when its files carry the department in the field that reviewed documents do. Payload asks the read
 * rule before each download and tells it so.
 */
export function auditFiles({ collection, options }: Given): CollectionConfig {
  const rule = collection.access?.read
  const read: Access = async (args) => {
    const allowed = rule ? await rule(args) : Boolean(args.req.user)
    if (args.isReadingStaticFile && allowed !== false) {
      await recordDownload({ allowed, args, collection, options })
    }
    return allowed
  }
  return { ...collection, access: { ...collection.access, read } }
}

async function recordDownload({
  allowed,
  args: { data, req },
  collection,
  options,
}: { allowed: true | Where; args: AccessArgs } & Given): Promise<void> {
  const { payload, user } = req
  if (user?.collection !== options.staff.collection) return
  const named: Where = { filename: { equals: (data as { filename?: unknown }).filename } }
  const file = await payload.db.findOne<File>({
    collection: collection.slug as CollectionSlug,
    where: allowed === true ? named : { and: [named, allowed] },
  })
  const department = idOf(file?.[Object.values(options.collections)[0]?.department ?? ''])
  if (!file || department === '') return
  const reading = { id: file.id, collection: collection.slug, department, what: 'file' as const }
  await recordReadings({ payload, readings: [reading], user })
}
