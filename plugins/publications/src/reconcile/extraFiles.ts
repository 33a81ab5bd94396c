import type { Payload, Where } from 'payload'

import { incident, repairedFinding } from '@gongkai/shared'
import { access, opendir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

import { inTurn } from '../engine/inTurn.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { findRow } from '../engine/rows.ts'
import { isMissing } from '../files/isMissing.ts'
import { isSha256 } from '../files/publicFilePath.ts'
import { removePublicFile } from '../files/removePublicFile.ts'
import type { PublicationFinding } from './findings.ts'

/**
 * Files among the public copies that no published entry names: copies are removed, anything else
 * was put there by somebody and is reported.
 */
export async function* extraFiles(payload: Payload): AsyncGenerator<PublicationFinding> {
  const { filesDirectory } = pluginOptions(payload)
  for await (const path of filesBelow(filesDirectory)) {
    const name = relative(filesDirectory, path).split(sep).join('/')
    const sha256 = name.slice(3)
    if (/\.(?:gone|part)$/.test(name)) continue
    if (!isSha256(sha256) || name !== `${sha256.slice(0, 2)}/${sha256}`) {
      yield incident({ kind: 'strangeFile', subject: `file:${name}` })
    } else if (!(await inTurn({ payload, work: () => isNamed({ payload, sha256 }) }))) {
      yield await repairedFinding({
        isGone: async () => !(await exists(path)),
        kind: 'extraFile',
        payload,
        repair: () => removePublicFile({ payload, sha256 }),
        subject: `file:${sha256}`,
      })
    }
  }
}

async function isNamed({ payload, sha256 }: { payload: Payload; sha256: string }) {
  const where: Where = { and: [{ sha256: { equals: sha256 } }, { state: { equals: 'live' } }] }
  return (await findRow({ kind: 'files', payload, select: ['sha256'], where })) !== undefined
}

/** None while nothing was ever published with a file. */
async function* filesBelow(directory: string): AsyncGenerator<string> {
  if (!(await exists(directory))) return
  for await (const entry of await opendir(directory, { recursive: true })) {
    if (!entry.isDirectory()) yield join(entry.parentPath, entry.name)
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
