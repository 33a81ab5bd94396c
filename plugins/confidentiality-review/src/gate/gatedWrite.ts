import type { CollectionSlug, Where } from 'payload'

import { recordContribution } from '../engine/contributions.ts'

import { enginePermit, rehearsalPermit } from '../engine/permit.ts'
import { RehearsalPassed } from '../engine/rehearsePublication.ts'
import { targetKey } from '../names.ts'
import type { GateContext } from './gateContext.ts'
import { isPublished } from './isPublished.ts'
import { mustBeApproved } from './mustBeApproved.ts'
import { mustNotBeFrozen } from './mustNotBeFrozen.ts'
import { contentAfter, mustNameFields, touchedBy } from './writtenContent.ts'

type Data = Record<string, unknown>

type RowArgs = { data?: Data; id?: number | string; where?: Where }

/** What is checked before each kind of write on a reviewed collection. */
export const gatedWrite = {
  async create({
    args,
    gate,
    write,
  }: {
    args: RowArgs
    gate: GateContext
    write: () => Promise<unknown>
  }): Promise<unknown> {
    const content = args.data ?? {}
    mustNameFields({ collection: gate.collection, data: content })
    if (isPublished(content)) await mustBeApproved({ content, gate, id: undefined })
    const row = (await write()) as { id: number | string }
    await contribute(gate, targetKey({ collection: gate.collection, id: row.id }))
    return row
  },

  /** Rows are checked as they will be: the stored row with the new values over it. */
  async rows({ args, gate }: { args: RowArgs; gate: GateContext }): Promise<void> {
    const change = args.data ?? {}
    mustNameFields({ collection: gate.collection, data: change })
    const stored = await storedRows(gate, args)
    if (stored.length === 0 && isPublished(change)) {
      await mustBeApproved({ content: change, gate, id: undefined })
    }
    for (const row of stored) {
      const content = contentAfter({ change, stored: row })
      if (rehearsalPermit.isHeld()) throw new RehearsalPassed(content)
      const target = targetKey({ collection: gate.collection, id: row.id })
      await mustNotBeFrozen({ gate, target })
      if (isPublished(content)) await mustBeApproved({ content, gate, id: String(row.id) })
      await contribute(gate, target)
    }
  },

  async version({
    content,
    gate,
    target,
  }: {
    content: Data
    gate: GateContext
    target: string
  }): Promise<void> {
    mustNameFields({ collection: gate.collection, data: content })
    await mustNotBeFrozen({ gate, target })
    const id = target.slice(gate.collection.length + 1)
    if (isPublished(content)) await mustBeApproved({ content, gate, id })
    await contribute(gate, target)
  },

  async existingVersion({
    args,
    gate,
  }: {
    args: { id?: number | string; versionData?: Data; where?: Where }
    gate: GateContext
  }): Promise<void> {
    const { collection } = gate
    const { parent: newParent, version: change = {}, ...rest } = args.versionData ?? {}
    mustNameFields({ collection, data: rest })
    const { docs } = await gate.adapter.findVersions<Data>({
      collection: collection as CollectionSlug,
      pagination: false,
      ...(gate.req && { req: gate.req }),
      where: touchedBy(args),
    })
    for (const { parent, version } of docs) {
      const content = contentAfter({ change: change as Data, stored: version })
      for (const id of new Set([parent, newParent ?? parent])) {
        const target = targetKey({ collection, id: id as number | string })
        await gatedWrite.version({ content, gate, target })
      }
    }
  },
}

async function storedRows(
  gate: GateContext,
  args: RowArgs,
): Promise<(Data & { id: number | string })[]> {
  const { docs } = await gate.adapter.find<Data & { id: number | string }>({
    collection: gate.collection as CollectionSlug,
    pagination: false,
    ...(gate.req && { req: gate.req }),
    where: touchedBy(args),
  })
  return docs
}

async function contribute({ adapter, req }: GateContext, target: string): Promise<void> {
  if (enginePermit.isHeld()) return
  await recordContribution({ payload: adapter.payload, req, target })
}
