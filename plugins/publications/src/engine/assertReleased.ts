import type { Payload } from 'payload'

import { codedError } from '@gongkai/shared'

import { PLUGIN } from '../names.ts'

import type { EntryRef } from '../options.ts'
import { pluginOptions } from './pluginOptions.ts'

/** Refuses to go on unless exactly this approval of exactly this document is released. */
export async function assertReleased({
  approvalKey,
  payload,
  snapshot,
  ...target
}: EntryRef & {
  approvalKey: null | string
  payload: Payload
  snapshot: null | string
}): Promise<void> {
  const { id, collection } = target
  const released =
    approvalKey &&
    snapshot &&
    (await pluginOptions(payload).isReleased({ id, approvalKey, collection, payload, snapshot }))
  if (released === true) return
  throw codedError({
    code: 'APPROVAL_REQUIRED',
    message: `${PLUGIN}: ${collection} ${id} has no released approval; nothing was published`,
    status: 403,
  })
}
