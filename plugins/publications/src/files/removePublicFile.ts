import type { Payload } from 'payload'

import { randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'

import { pluginOptions } from '../engine/pluginOptions.ts'
import { findRow } from '../engine/rows.ts'
import { isMissing } from './isMissing.ts'
import { publicFilePath } from './publicFilePath.ts'

/**
 * Removes a public copy unless another entry names the same content. The copy is moved aside first
 * and the question asked again: an entry published meanwhile either copied it anew or gets it back.
 */
export async function removePublicFile({
  payload,
  sha256,
}: {
  payload: Payload
  sha256: string
}): Promise<void> {
  if (await isNamed({ payload, sha256 })) return
  const { filesDirectory } = pluginOptions(payload)
  const path = publicFilePath({ filesDirectory, sha256 })
  const aside = `${path}.${randomUUID()}.gone`
  if (!(await moved({ from: path, to: aside }))) return
  if (await isNamed({ payload, sha256 })) await rename(aside, path)
  else await rm(aside, { force: true })
}

async function isNamed({
  payload,
  sha256,
}: {
  payload: Payload
  sha256: string
}): Promise<boolean> {
  const row = await findRow({
    kind: 'files',
    payload,
    where: { and: [{ sha256: { equals: sha256 } }, { state: { equals: 'live' } }] },
  })
  return row !== undefined
}

/** `false` when there is nothing to move: an earlier, interrupted removal got this far. */
async function moved({ from, to }: { from: string; to: string }): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
