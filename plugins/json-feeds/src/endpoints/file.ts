import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CACHE_POLICY } from '../domain/cachePolicy.ts'

import { contentDisposition } from '../domain/contentDisposition.ts'
import { weakEtag } from '../domain/etag.ts'
import type { FeedState } from '../feedState.ts'

import type { Answer } from '../http/answer.ts'
import { problemAnswer, unlessMatched } from '../http/answer.ts'
import type { PublicResource } from '../http/publicEndpoint.ts'
import type { PublicFile } from '../publicationReader.ts'
import { noSuchResource } from './refusals.ts'

/**
 * `files/{sha256}/{name}`: an attachment of a published item. The digest names the content; the
 * last segment is for people, and the download is named as the publisher named it. Nothing is
 * remembered between requests, so a takedown closes the file at once.
 */
export const fileResource: PublicResource = {
  answer: async ({ ifNoneMatch, path, state }) => {
    const sha256 = path.sha256 ?? ''
    const file = /^[0-9a-f]{64}$/.test(sha256) ? await state.reader.file(sha256) : null
    if (!file) return noSuchResource({ detail: 'There is no such file.', state })
    if (file.state === 'gone') return fileGone(state)
    const answer = { body: () => streamOf(file), headers: headersOf({ file, sha256 }), status: 200 }
    return unlessMatched({
      answer: (await isWhole(file)) ? answer : await missingBytes({ sha256, state }),
      ifNoneMatch,
    })
  },
  path: '/feeds/v1/files/:sha256/:name',
}

function headersOf({ file, sha256 }: { file: PublicFile; sha256: string }): Record<string, string> {
  return {
    'Accept-Ranges': 'none',
    'Cache-Control': CACHE_POLICY.file,
    'Content-Disposition': contentDisposition(file.filename),
    'Content-Length': String(file.size),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': file.mimeType,
    ETag: weakEtag(sha256),
    'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
  }
}

function streamOf(file: PublicFile): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array>
}

async function isWhole({ path, size }: PublicFile): Promise<boolean> {
  try {
    return (await stat(path)).size === size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Either the file was taken down between two looks, or the store has lost it. */
async function missingBytes({
  sha256,
  state,
}: {
  sha256: string
  state: FeedState
}): Promise<Answer> {
  const again = await state.reader.file(sha256)
  if (again?.state === 'gone') return fileGone(state)
  throw new Error(`the public file ${sha256} is recorded as live but missing or cut short on disk`)
}

function fileGone(state: FeedState): Answer {
  return problemAnswer({
    addresses: state.addresses,
    code: 'gone',
    detail: 'The item this file belonged to is no longer public.',
  })
}
