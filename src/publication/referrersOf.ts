import type { EntryRef } from '@gongkai/publications'
import type { Payload, Where } from 'payload'

import { isRecord, recordsOf, textOf, textsOf } from './snapshot.ts'
import type { Referrer } from './tables.ts'

type Link = { from: string; rel: string; to: string }

/**
 * Links are stored once, at the record that refers, and shown at both. Rows are read here and not
 * snapshots; a projection names only those that are public, and a public row is what was approved.
 * For one entry, those that refer to it are all that is read.
 */
export async function referrersOf({
  entry,
  payload,
}: {
  entry?: EntryRef | undefined
  payload: Payload
}): Promise<Record<string, Referrer[]>> {
  const links = await Promise.all([interpretedBy({ entry, payload }), namedIn({ entry, payload })])
  return byTarget(links.flat())
}

type Source = { entry: EntryRef | undefined; payload: Payload }

const IS_PUBLIC: Where = { _status: { equals: 'published' } }

async function interpretedBy({ entry, payload }: Source): Promise<Link[]> {
  if (entry && entry.collection !== 'entries') return []
  const { docs } = await payload.find({
    collection: 'interpretations',
    depth: 0,
    pagination: false,
    select: { interprets: true },
    where: { and: [IS_PUBLIC, ...(entry ? [{ interprets: { equals: entry.id } }] : [])] },
  })
  return docs.flatMap(({ id, interprets }) =>
    textsOf(interprets).map((target) => ({
      from: `interpretations:${id}`,
      rel: 'interpreted_by',
      to: `entries:${target}`,
    })),
  )
}

async function namedIn({ entry, payload }: Source): Promise<Link[]> {
  const { docs } = await payload.find({
    collection: 'notices',
    depth: 0,
    pagination: false,
    select: { corrects: true, resultOf: true },
    where: { and: [IS_PUBLIC, ...(entry ? [{ or: namesOf(entry) }] : [])] },
  })
  return docs.flatMap((notice) => noticeLinks(notice))
}

function namesOf({ collection, id }: EntryRef): Where[] {
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
