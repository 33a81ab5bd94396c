import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { PublicFile } from '../options.ts'

import { isMissing } from './isMissing.ts'
import { publicFilePath } from './publicFilePath.ts'

/**
 * Puts a private original, or what was made of the snapshot, to its public place, unless a whole copy is there. The copy appears
 * under its name only after its digest was checked, so no reader meets half a file.
 */
export async function storePublicFile({
  file,
  filesDirectory,
}: {
  file: PublicFile
  filesDirectory: string
}): Promise<void> {
  const path = publicFilePath({ filesDirectory, sha256: file.sha256 })
  if (await isStored({ file, filesDirectory })) return
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${randomUUID()}.part`
  try {
    const copied = await copyAndMeasure({ from: contentOf(file), to: part })
    if (copied.sha256 !== file.sha256 || copied.size !== file.size) {
      throw new Error(
        `publications: ${file.filename} is not the approved file; its digest or size differs`,
      )
    }
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}

/** Whether a copy of the right size is in its place. */
export async function isStored({
  file,
  filesDirectory,
}: {
  file: Pick<PublicFile, 'sha256' | 'size'>
  filesDirectory: string
}): Promise<boolean> {
  try {
    return (await stat(publicFilePath({ filesDirectory, sha256: file.sha256 }))).size === file.size
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

function contentOf(file: PublicFile): Readable {
  return 'text' in file
    ? Readable.from([Buffer.from(file.text)])
    : createReadStream(file.sourcePath)
}

async function copyAndMeasure({
  from,
  to,
}: {
  from: Readable
  to: string
}): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(from, measure, createWriteStream(to, { flags: 'wx', flush: true }))
  return { sha256: hash.digest('hex'), size }
}
