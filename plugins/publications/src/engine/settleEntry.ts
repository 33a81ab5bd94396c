import type { Payload, Where } from 'payload'

import type { PublicState } from '../domain/publicState.ts'
import { publishFiles, withdrawFiles } from '../files/settleFiles.ts'

import type { PublicFile } from '../options.ts'
import { findRow, updateRows } from './rows.ts'

/**
 * Brings what belongs to an entry in line with its newest record: older bodies go, the files it
 * names are there and no others and, after an erasure, every stored snapshot and note from before
 * is blank. Safe to repeat at any time.
 */
export async function settleEntry({
  entryKey,
  files,
  newest,
  payload,
}: {
  entryKey: string
  files: PublicFile[]
  newest: { publicId: string; seq: number; state: PublicState }
  payload: Payload
}): Promise<void> {
  const { publicId, seq, state } = newest
  await supersedeBefore({ entryKey, payload, seq })
  await blankBeforeErasure({ entryKey, payload })
  await publishFiles({ files, payload, publicId })
  await withdrawFiles({ erase: state === 'erased', files, payload, publicId })
}

async function supersedeBefore({
  entryKey,
  payload,
  seq,
}: {
  entryKey: string
  payload: Payload
  seq: number
}): Promise<void> {
  await updateRows({
    data: { body: null, superseded: true },
    kind: 'records',
    payload,
    where: {
      and: [
        { entryKey: { equals: entryKey } },
        { seq: { less_than: seq } },
        { superseded: { equals: false } },
      ],
    },
  })
}

async function blankBeforeErasure({
  entryKey,
  payload,
}: {
  entryKey: string
  payload: Payload
}): Promise<void> {
  const erased: Where = {
    and: [{ entryKey: { equals: entryKey } }, { state: { equals: 'erased' } }],
  }
  const step = await findRow({ kind: 'states', payload, select: ['n'], sort: '-n', where: erased })
  if (!step) return
  await updateRows({
    data: { change: null, snapshot: null, title: null },
    kind: 'states',
    payload,
    where: {
      and: [
        { entryKey: { equals: entryKey } },
        { n: { less_than: step.n } },
        { change: { exists: true } },
      ],
    },
  })
  const record = await findRow({
    kind: 'records',
    payload,
    select: ['seq'],
    sort: '-seq',
    where: erased,
  })
  if (!record) return
  await updateRows({
    data: { body: null, change: null, superseded: true },
    kind: 'records',
    payload,
    where: {
      and: [
        { entryKey: { equals: entryKey } },
        { seq: { less_than: record.seq } },
        { change: { exists: true } },
      ],
    },
  })
}
