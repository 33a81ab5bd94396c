import type { Payload } from 'payload'

import { entryKeyOf, parseEntryKey } from '../domain/entryKey.ts'
import { contentSha256Of, buildItem } from '../domain/item.ts'
import { parseJsonObject } from '../domain/json.ts'
import type { StateStep } from '../domain/publicState.ts'

import type { Appearance, LogRecord } from '../domain/record.ts'
import { unpackScopes } from '../domain/scopes.ts'
import { PLUGIN } from '../names.ts'
import type { Projection, PublicFile } from '../options.ts'
import { pluginOptions, publishedCollection } from './pluginOptions.ts'
import { publicIdsOf } from './readLog.ts'

/** More rounds than any honest projection needs to name all entries it refers to. */
const ROUNDS = 16

type Step = {
  entryKey: string
  /** Newest record of the entry; a tombstone stays in its scopes. */
  newest: LogRecord | undefined
  payload: Payload
  step: StateStep
  tables: unknown
}

/** What the entry shall look like in public: a pure function of step, tables and public ids. */
export async function projectStep(
  args: Step,
): Promise<{ appearance: Appearance; files: PublicFile[] }> {
  const { entryKey, step } = args
  const { approvalKey, change, firstPublishedAt, publicId, revision, state } = step
  const { body, files, scopes } = state === 'published' ? await project(args) : tombstone(args)
  const item = buildItem({ base: body, publicId, revision, state })
  const appearance = {
    approvalKey,
    change,
    contentSha256: contentSha256Of(item),
    datePublished: state === 'published' ? firstPublishedAt : null,
    entryKey,
    item,
    publicId,
    revision,
    scopes,
    state,
  }
  return { appearance, files }
}

function tombstone({ newest, payload, step }: Step): Projection {
  const { change, modifiedAt, publicId, state, title, url } = step
  const body = pluginOptions(payload).tombstone({
    change,
    modifiedAt,
    publicId,
    state: state === 'erased' ? state : 'withdrawn',
    ...(title && { title }),
    ...(url && { url }),
  })
  return { body, files: [], scopes: unpackScopes(newest?.scopes) }
}

/**
 * `project` is pure and cannot wait, so it is run until every public id it asks for is known:
 * once when it refers to nothing, usually twice.
 */
async function project({ entryKey, payload, step, tables }: Step): Promise<Projection> {
  const { firstPublishedAt, modifiedAt, publicId, revision } = step
  if (!step.snapshot) throw new Error(`${PLUGIN}: the approved snapshot of ${entryKey} is gone`)
  const target = parseEntryKey(entryKey)
  const snapshot = parseJsonObject({ text: step.snapshot, what: `the snapshot of ${entryKey}` })
  const input = { ...target, firstPublishedAt, modifiedAt, publicId, revision, snapshot, tables }
  const publicIds = new Map<string, string | undefined>()
  for (let round = 1; round <= ROUNDS; round++) {
    const unknown = new Set<string>()
    const projection = publishedCollection({ ...target, payload }).project({
      ...input,
      publicIdOf: (other) => {
        const key = entryKeyOf(other)
        if (!publicIds.has(key)) unknown.add(key)
        return publicIds.get(key)
      },
    })
    if (unknown.size === 0) return projection
    const found = await publicIdsOf({ entryKeys: [...unknown], payload })
    for (const key of unknown) publicIds.set(key, found.get(key))
  }
  throw new Error(`${PLUGIN}: the projection of ${entryKey} asks for ever new entries`)
}
