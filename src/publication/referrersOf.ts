import type { Payload } from 'payload'

import { isRecord, recordsOf, textOf, textsOf } from './snapshot.ts'
import type { Referrer } from './tables.ts'

type Link = { from: string; rel: string; to: string }

/**
 * Links are stored once, at the record that refers, and shown at both. Rows are read here and not
 * snapshots; a projection names only those that are public, and a public row is what was approved.
 */
export async function referrersOf(payload: Payload): Promise<Record<string, Referrer[]>> {
  const [interpretations, notices] = await Promise.all([
    payload.find({
      collection: 'interpretations',
      depth: 0,
      pagination: false,
      select: { interprets: true },
      where: { _status: { equals: 'published' } },
    }),
    payload.find({
      collection: 'notices',
      depth: 0,
      pagination: false,
      select: { corrects: true, resultOf: true },
      where: { _status: { equals: 'published' } },
    }),
  ])
  const links = [
    ...interpretations.docs.flatMap(({ id, interprets }) =>
      textsOf(interprets).map((entry) => ({
        from: `interpretations:${id}`,
        rel: 'interpreted_by',
        to: `entries:${entry}`,
      })),
    ),
    ...notices.docs.flatMap((notice) => noticeLinks(notice)),
  ]
  return byTarget(links)
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
