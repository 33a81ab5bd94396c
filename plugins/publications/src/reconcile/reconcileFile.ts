import type { Payload } from 'payload'

import { repairedFinding } from '@gongkai/shared'

import { rm } from 'node:fs/promises'

import { appendEntry } from '../engine/appendEntry.ts'
import { inTurn } from '../engine/inTurn.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { findRow, type FileRow } from '../engine/rows.ts'
import { digestOf } from '../files/digestOf.ts'
import { publicFilePath } from '../files/publicFilePath.ts'
import type { PublicationFinding } from './findings.ts'

type Subject = { payload: Payload; row: FileRow }

/** Reads a public copy and compares its digest; a wrong one goes at once, then it is copied anew. */
export async function* reconcileFile({
  payload,
  row,
}: Subject): AsyncGenerator<PublicationFinding> {
  const { publicId, sha256 } = row
  const path = publicFilePath({ ...pluginOptions(payload), sha256 })
  // In turn, so that a copy that is just being made is not taken for a missing one.
  const digest = await inTurn({ payload, work: () => digestOf(path) })
  if (digest === sha256) return
  yield await repairedFinding({
    details: { publicId, ...(digest && { found: digest }) },
    isGone: async () => (await digestOf(path)) === sha256 || !(await isLive({ payload, row })),
    kind: digest === undefined ? 'missingFile' : 'alteredFile',
    payload,
    repair: async () => {
      if (digest !== undefined) await rm(path, { force: true })
      await appendEntry({ entryKey: await entryKeyOf({ payload, row }), payload })
    },
    subject: `file:${sha256}`,
  })
}

async function isLive({ payload, row: { key } }: Subject): Promise<boolean> {
  const row = await findRow({ kind: 'files', payload, where: { key: { equals: key } } })
  return row?.state === 'live'
}

async function entryKeyOf({ payload, row: { publicId } }: Subject): Promise<string> {
  const where = { publicId: { equals: publicId } }
  const state = await findRow({ kind: 'states', payload, select: ['entryKey'], where })
  if (!state) throw new Error(`no entry has the public id ${publicId}`)
  return state.entryKey
}
