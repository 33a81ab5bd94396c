import type { Payload } from 'payload'

import { officeTime } from '@gongkai/shared'

import { entryKeyOf } from '../domain/entryKey.ts'

import { parseJsonObject } from '../domain/json.ts'
import { nextStep } from '../domain/publicState.ts'
import type { EntryRef } from '../options.ts'
import { appendEntry } from './appendEntry.ts'
import { pluginOptions } from './pluginOptions.ts'
import { newestRecordOf } from './readLog.ts'
import { addStep, newestStepOf } from './stateSteps.ts'

type Takedown = EntryRef & {
  /** Shown to the public with a withdrawal; not kept with an erasure. */
  note?: string
  payload: Payload
  /** Reason code of the feed contract, such as `issued_in_error`. */
  reasonCode: string
}

type TakenDown = { publicId: string; seq: number }

/**
 * Replaces an entry's public text by a notice and removes its public files. `null` when it was
 * never released. Repeating it changes nothing.
 */
export async function withdraw(takedown: Takedown): Promise<null | TakenDown> {
  return takeDown({ ...takedown, kind: 'withdraw' })
}

/**
 * Removes an entry for good: when it returns, no stored body, snapshot, note or public file of the
 * entry is left, only its numbers and hashes. `null` when it was never released. May be repeated.
 */
export async function erase(takedown: Takedown): Promise<null | TakenDown> {
  return takeDown({ ...takedown, kind: 'erase' })
}

async function takeDown({
  kind,
  note,
  payload,
  reasonCode,
  ...target
}: { kind: 'erase' | 'withdraw' } & Takedown): Promise<null | TakenDown> {
  const entryKey = entryKeyOf(target)
  await addStep({
    decide: async (current) => {
      const at = officeTime(pluginOptions(payload).now())
      const known = current && (await publicFaceOf({ entryKey, payload }))
      return nextStep({ current, event: { ...known, at, kind, reasonCode, ...(note && { note }) } })
    },
    entryKey,
    payload,
  })
  if (!(await newestStepOf({ entryKey, payload }))) return null
  await appendEntry({ entryKey, payload })
  const record = await newestRecordOf({ entryKey, payload })
  return record ? { publicId: record.publicId, seq: record.seq } : null
}

/** Title and address as the public knows them, for the notice that takes their place. */
async function publicFaceOf({
  entryKey,
  payload,
}: {
  entryKey: string
  payload: Payload
}): Promise<{ title?: string; url?: string }> {
  const newest = await newestRecordOf({ entryKey, payload })
  if (newest?.state !== 'published' || !newest.body) return {}
  const { title, url } = parseJsonObject({ text: newest.body, what: `record ${newest.seq}` })
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof url === 'string' && { url }),
  }
}
