import type { Payload } from 'payload'

import { entryKeyOf } from '../domain/entryKey.ts'

import type { EntryRef } from '../options.ts'
import { appendEntry } from './appendEntry.ts'
import { newestStepOf } from './stateSteps.ts'

/**
 * Brings the public form of an entry up to date when something it is made of has changed: names,
 * the day, other records that speak of it. Nothing happens to an entry that was never released or
 * that looks the same. `sweep` does this for all of them.
 */
export async function refresh({ payload, ...target }: EntryRef & { payload: Payload }) {
  const entryKey = entryKeyOf(target)
  if (await newestStepOf({ entryKey, payload })) await appendEntry({ entryKey, payload })
}
