import type { Payload } from 'payload'

import { type Standing, standingOf } from '../domain/standing.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { findRow } from '../engine/rows.ts'
import { targetKey } from '../names.ts'

/** The standing of one row of a list, from its newest version's status, review and public state. */
export async function standingOfRow({
  collection,
  id,
  payload,
  status,
}: {
  collection: string
  id: string
  payload: Payload
  /** `_status` of the newest version, as the list shows it. */
  status: unknown
}): Promise<Standing> {
  const target = targetKey({ collection, id })
  const [request, live] = await Promise.all([
    findRow({
      kind: 'requests',
      payload,
      sort: '-createdAt',
      where: { target: { equals: target } },
    }),
    pluginOptions(payload).publicStateOf({ collection, id, payload }),
  ])
  return standingOf({
    hasUnpublishedEdits: status === 'draft',
    publicSide: live?.state ?? 'none',
    request: request && { ...request, isOpen: request.activeKey === target },
  })
}
