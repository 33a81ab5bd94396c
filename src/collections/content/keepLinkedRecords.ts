import type { CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'

import { codedError } from '@gongkai/shared'

import { recordsOf, textOf, textsOf } from '../../publication/snapshot.ts'
import { translate } from '../../translations/translate.ts'

type Reviewed = 'entries' | 'interpretations' | 'notices'

/** R7-03: one side of a link is not deleted while the other one is public. */
export const keepLinkedRecords: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const partners = await publicPartners({ id: String(id), collection: collection.slug, req })
  const [partner] = partners
  if (!partner) return
  const message = { key: 'linkedElsewhere' as const, values: { title: partner } }
  throw codedError({
    code: 'LINKED_WITH_PUBLIC',
    message: translate({ message, req }),
    status: 409,
  })
}

async function publicPartners({
  collection,
  id,
  req,
}: {
  collection: string
  id: string
  req: PayloadRequest
}): Promise<string[]> {
  const titles = (slug: Reviewed, where: Where) => publicTitles({ req, slug, where })
  if (collection === 'entries') {
    return titles('interpretations', { interprets: { equals: id } })
  }
  if (collection === 'interpretations') {
    const { interprets } = await req.payload.findByID({
      id,
      collection: 'interpretations',
      depth: 0,
      draft: true,
      req,
    })
    return titles('entries', { id: { in: textsOf(interprets) } })
  }
  if (collection !== 'notices') return []
  const { corrects, resultOf } = await req.payload.findByID({
    id,
    collection: 'notices',
    depth: 0,
    draft: true,
    req,
  })
  const named = recordsOf(corrects)
    .filter(({ relationTo }) => relationTo === 'notices')
    .map(({ value }) => String(value))
  const ids = [...named, textOf(resultOf)].filter((target) => target !== undefined)
  return titles('notices', { or: [{ id: { in: ids } }, { resultOf: { equals: id } }] })
}

async function publicTitles({
  req,
  slug,
  where,
}: {
  req: PayloadRequest
  slug: Reviewed
  where: Where
}): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    limit: 1,
    req,
    select: { title: true },
    where: { and: [where, { _status: { equals: 'published' } }] },
  })
  return docs.map(({ title }) => title ?? '')
}
