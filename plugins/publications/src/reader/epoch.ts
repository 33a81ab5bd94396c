import type { Payload } from 'payload'

import { isUniqueViolation } from '@gongkai/shared'
import { randomBytes } from 'node:crypto'

import { findRow, insertRow, updateRows } from '../engine/rows.ts'

const KEY = 'epoch'

/** Which life of the log cursors belong to; given when it is first asked for. */
export async function readEpoch(payload: Payload): Promise<string> {
  const known = await findRow({ kind: 'epoch', payload, where: { key: { equals: KEY } } })
  if (known) return known.epoch
  try {
    await insertRow({ data: { epoch: newEpoch(), key: KEY }, kind: 'epoch', payload })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
  return readEpoch(payload)
}

/**
 * Begins a new life of the log and returns its name. Call it after restoring a backup: numbers that
 * mirrors have seen are then given again, and their old cursors must expire.
 */
export async function rotateEpoch({ payload }: { payload: Payload }): Promise<string> {
  await readEpoch(payload)
  const epoch = newEpoch()
  await updateRows({ data: { epoch }, kind: 'epoch', payload, where: { key: { equals: KEY } } })
  return epoch
}

function newEpoch(): string {
  return randomBytes(6).toString('hex')
}
