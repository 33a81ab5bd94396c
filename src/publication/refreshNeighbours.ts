import type { Payload } from 'payload'

import { refresh } from '@gongkai/publications'

import { recordsOf, textOf, textsOf } from './snapshot.ts'

type Target = { collection: string; id: string }

/**
 * Brings the public records up to date that speak of one that has just been published or taken down.
 * What fails here is logged and made good by the next sweep: it is no reason to undo a publication.
 */
export async function refreshNeighbours({
  payload,
  ...target
}: { payload: Payload } & Target): Promise<void> {
  try {
    for (const neighbour of await neighboursOf({ payload, target })) {
      await refresh({ ...neighbour, payload })
    }
  } catch (err) {
    const name = `${target.collection}:${target.id}`
    payload.logger.error({
      err,
      msg: `what is linked with ${name} could not be brought up to date`,
    })
  }
}

async function neighboursOf({
  payload,
  target: { id, collection },
}: {
  payload: Payload
  target: Target
}): Promise<Target[]> {
  if (collection === 'interpretations') {
    const { interprets } = await payload.findByID({ id, collection, depth: 0 })
    return textsOf(interprets).map((entry) => ({ collection: 'entries', id: entry }))
  }
  if (collection === 'entries') {
    const naming = { interprets: { equals: id } }
    const { docs } = await payload.find({
      collection: 'interpretations',
      depth: 0,
      pagination: false,
      select: {},
      where: naming,
    })
    const interpretations = docs.map((row) => ({ collection: 'interpretations', id: row.id }))
    return interpretations.length > 0 ? [...interpretations, { id, collection }] : []
  }
  if (collection === 'catalog-items') return cataloguedUnder({ id, payload })
  if (collection !== 'notices') return []
  const { corrects, resultOf } = await payload.findByID({ id, collection, depth: 0 })
  const consultation = textOf(resultOf)
  return [
    ...recordsOf(corrects).map(({ relationTo, value }) => ({
      collection: String(relationTo),
      id: String(value),
    })),
    ...(consultation ? [{ collection: 'notices', id: consultation }] : []),
  ]
}

/** Public records name the item of the catalogue they fulfil while it is public too. */
async function cataloguedUnder({
  id,
  payload,
}: {
  id: string
  payload: Payload
}): Promise<Target[]> {
  const found = await Promise.all(
    (['entries', 'notices'] as const).map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        pagination: false,
        select: {},
        where: {
          and: [{ _status: { equals: 'published' } }, { 'catalogued.item': { equals: id } }],
        },
      })
      return docs.map((row) => ({ collection, id: row.id }))
    }),
  )
  return found.flat()
}
