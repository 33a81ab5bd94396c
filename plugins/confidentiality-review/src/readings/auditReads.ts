import type { CollectionAfterOperationHook } from 'payload'

import { pluginOptions, reviewedCollection } from '../engine/pluginOptions.ts'
import { idOf } from './idOf.ts'
import { type Reading, recordReadings } from './recordReadings.ts'

type Row = Record<string, unknown> & { id: number | string }
type Versioned = { id: number | string; parent?: unknown; version?: Record<string, unknown> }

/** Writes down which drafts a person was given by a read of a reviewed collection. */
export const auditReads: CollectionAfterOperationHook = async (given) => {
  const { collection, overrideAccess, req } = given
  const result = given.result as never
  const { payload, user } = req
  if (overrideAccess || !user || user.collection !== pluginOptions(payload).staff.collection) {
    return result
  }
  const { department } = reviewedCollection({ collection: collection.slug, payload })
  const drafts = rowsOf(given.operation, given.result).filter(
    ({ content }) => content._status !== 'published',
  )
  const readings = drafts.map(({ content, id, what }): Reading => ({
    id,
    collection: collection.slug,
    department: idOf(content[department]),
    what,
  }))
  await recordReadings({ payload, readings, user })
  return result
}

type Read = { content: Record<string, unknown>; id: string; what: 'document' | 'version' }

function rowsOf(operation: string, result: unknown): Read[] {
  const { docs } = (result ?? {}) as { docs?: unknown[] }
  switch (operation) {
    case 'find':
      return ((docs ?? []) as Row[]).map(documentOf)
    case 'findByID':
      return result ? [documentOf(result as Row)] : []
    case 'findVersionByID':
      return result ? [versionOf(result as Versioned)] : []
    case 'findVersions':
      return ((docs ?? []) as Versioned[]).map(versionOf)
    default:
      return []
  }
}

function documentOf(row: Row): Read {
  return { content: row, id: String(row.id), what: 'document' }
}

function versionOf({ id, parent, version = {} }: Versioned): Read {
  return { content: version, id: idOf(parent ?? id), what: 'version' }
}
