import type { CollectionSlug, Where } from 'payload'

import { findRow } from '../engine/rows.ts'

import { targetKey } from '../names.ts'
import type { GateContext } from './gateContext.ts'
import { gateError } from './gateErrors.ts'

/**
 * A document that was ever submitted keeps its row and its versions: they are evidence. Payload
 * deletes versions before rows, so both deletions are refused on their own.
 */
export const keepHistory = {
  async rows(gate: GateContext, where: undefined | Where): Promise<void> {
    const { docs } = await gate.adapter.find<{ id: number | string }>({
      collection: gate.collection as CollectionSlug,
      pagination: false,
      ...(gate.req && { req: gate.req }),
      where: where ?? {},
    })
    await mustBeUnreviewed({ gate, ids: docs.map(({ id }) => id) })
  },

  async versions(gate: GateContext, where: undefined | Where): Promise<void> {
    const { docs } = await gate.adapter.findVersions<{ id: string }>({
      collection: gate.collection as CollectionSlug,
      pagination: false,
      ...(gate.req && { req: gate.req }),
      where: where ?? {},
    })
    const parents = new Set(docs.map(({ parent }) => String(parent)))
    await mustBeUnreviewed({ gate, ids: [...parents] })
  },
}

async function mustBeUnreviewed({
  gate,
  ids,
}: {
  gate: GateContext
  ids: (number | string)[]
}): Promise<void> {
  for (const id of ids) {
    const target = targetKey({ collection: gate.collection, id })
    const request = await findRow({
      kind: 'requests',
      payload: gate.adapter.payload,
      where: { target: { equals: target } },
    })
    if (request) throw await gateError({ code: 'HISTORY_IS_KEPT', gate })
  }
}
