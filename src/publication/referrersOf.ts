import type { Payload, Where } from 'payload'

import { isRecord, recordsOf, textOf, textsOf } from './snapshot.ts'
import type { Referrer } from './tables.ts'

type Link = { from: string; rel: string; to: string }

export type Target = { collection: string; id: string }

/**
 * Links are stored once, at the record that refers, and shown at both. Rows are read here and not
 * snapshots; a projection names only those that are public, and a public row is what was approved.
 * With a target, those that refer to it are all that is read.
 */
export async function referrersOf({
  payload,
  target,
}: {
  payload: Payload
  target?: Target | undefined
}): Promise<Record<string, Referrer[]>> {
  const links = await Promise.all([
    interpretedBy({ payload, target }),
    namedIn({ payload, target }),
  ])
  return byTarget(links.flat())
}

type Source = { payload: Payload; target: Target | undefined }

const IS_PUBLIC: Where = { _status: { equals: 'published' } }

async function interpretedBy({ payload, target }: Source): Promise<Link[]> {
  if (target && target.collection !== 'entries') return []
  const { docs } = await payload.find({
    collection: 'interpretations',
    depth: 0,
    pagination: false,
    select: { interprets: true },
    where: { and: [IS_PUBLIC, ...(target ? [{ interprets: { equals: target.id } }] : [])] },
  })
  return docs.flatMap(({ id, interprets }) =>
    textsOf(interprets).map((entry) => ({
      from: `interpretations:${id}`,
      rel: 'interpreted_by',
      to: `entries:${entry}`,
    })),
  )
}

async function namedIn({ payload, target }: Source): Promise<Link[]> {
  const { docs } = await payload.find({
    collection: 'notices',
    depth: 0,
    pagination: false,
    select: { corrects: true, resultOf: true },
    where: { and: [IS_PUBLIC, ...(target ? [{ or: namesOf(target) }] : [])] },
  })
  return docs.flatMap((notice) => noticeLinks(notice))
}

function namesOf({ collection, id }: Target): Where[] {
  return [
    { 'corrects.value': { equals: id } },
    ...(collection === 'notices' ? [{ resultOf: { equals: id } }] : []),
  ]
}

function noticeLinks({
  id,
  corrects,
  resultOf,
}: {
  corrects?: unknown
  id: string
  resultOf?: unknown
}): Link[] {
  const from = `notices:${id}`
  const consultation = textOf(resultOf)
  return [
    ...recordsOf(corrects).map(({ relationTo, value }) => ({
      from,
      rel: 'corrected_by',
      to: `${String(relationTo)}:${isRecord(value) ? String(value.id) : String(value)}`,
    })),
    ...(consultation ? [{ from, rel: 'has_result', to: `notices:${consultation}` }] : []),
  ]
}

function byTarget(links: Link[]): Record<string, Referrer[]> {
  const referrers: Record<string, Referrer[]> = {}
  for (const { from, rel, to } of links) {
    const [collection = '', id = ''] = from.split(':')
    ;(referrers[to] ??= []).push({ collection, id, rel })
  }
  return referrers
}
