import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { departmentOf } from '../dataTables/departmentOf.ts'
import { withTables } from '../dataTables/withTables.ts'
import type { CheckContext } from '../domain/checkContext.ts'
import { dayOf } from '../domain/day.ts'
import type { KeyArea } from '../domain/keyArea.ts'
import { withoutNothing } from '../domain/withoutNothing.ts'
import { keyAreaOf } from '../keyAreaOf.ts'
import { loadCompanions } from './loadCompanions.ts'
import { pluginOptions } from './pluginOptions.ts'

/** A record that is being written, which may be incomplete. */
export type WrittenRecord = {
  data: Record<string, unknown>
  id?: string
  req: PayloadRequest
}

/** What the rules of an area are asked about. */
export type LoadedKeyArea = {
  area: KeyArea
  context: Omit<CheckContext<unknown, string>, 'settings'>
  /** Paths of the long lists that are gone or altered. */
  unreadable: string[]
  value: unknown
}

/**
 * The key area of a record with its long lists and the published records it is compared with; nothing
 * for a record without one.
 */
export async function loadKeyArea({
  data,
  id,
  req,
}: WrittenRecord): Promise<LoadedKeyArea | undefined> {
  const { areas, tables: options } = pluginOptions(req.payload)
  const known = keyAreaOf({ areas, data })
  if (!known) return undefined
  const { area } = known
  const { unreadable, value } = await withTables({
    ...known,
    department: departmentOf({ options, states: [data] }),
    payload: req.payload,
    req,
  })
  const isReadable = unreadable.length === 0
  const companions = isReadable
    ? await loadCompanions({ area, ...(id && { id }), payload: req.payload, value })
    : {}
  const record = {
    formedOn: dayOf(textOf(data.formedOn)),
    publisher: textOf(data.publisher),
    title: textOf(data.title),
  }
  const context = { companions, record: withoutNothing(record), today: officeDate(new Date()) }
  return { area, context, unreadable, value }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
