import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { UPLOAD_LIMIT_MEGABYTES } from '../uploadLimits.ts'
import { errorCode } from './errorCode.ts'
import { EXTENSIONS } from './parseSource.ts'
import { Refusal } from './refusal.ts'

const MEGABYTE = 1024 * 1024

/** The bytes of a file, unless its name or size already rules it out. */
export async function readSource(file: string): Promise<Uint8Array> {
  const extension = path.extname(file).toLowerCase()
  if (!EXTENSIONS.includes(extension)) throw new Refusal({ extension, key: 'badExtension' })
  const { size } = await stat(file).catch((error: unknown) => {
    throw errorCode(error) === 'ENOENT' ? new Refusal({ key: 'notFound' }, { cause: error }) : error
  })
  if (size > UPLOAD_LIMIT_MEGABYTES * MEGABYTE) {
    throw new Refusal({ key: 'tooLarge', limit: UPLOAD_LIMIT_MEGABYTES, size: size / MEGABYTE })
  }
  return readFile(file)
}
