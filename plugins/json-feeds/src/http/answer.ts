import type { Addresses } from '../domain/addresses.ts'

import { CACHE_POLICY } from '../domain/cachePolicy.ts'
import { matchesEtag } from '../domain/etag.ts'
import { linkHeader } from '../domain/linkHeader.ts'
import { type ProblemCode, PROBLEMS } from '../domain/problems.ts'
import { MEDIA_TYPES } from '../domain/spec.ts'

/** What a resource has to say, before HTTP: independent of Payload and of the server. */
export type Answer = {
  body: (() => ReadableStream<Uint8Array>) | null | Uint8Array
  headers: Record<string, string>
  status: number
}

export type Validated = {
  cacheControl: string
  etag: string
  links?: Record<string, string | undefined>
}

/** 200 with a JSON document and its validator. */
export function jsonAnswer({
  document,
  mediaType,
  ...validated
}: Validated & { document: unknown; mediaType: string }): Answer {
  const body = Buffer.from(JSON.stringify(document))
  return {
    body,
    headers: {
      'Content-Length': String(body.byteLength),
      'Content-Type': mediaType,
      ...validatorHeaders(validated),
    },
    status: 200,
  }
}

export function notModified(validated: Validated): Answer {
  return { body: null, headers: validatorHeaders(validated), status: 304 }
}

/** 304 in place of an answer that the client already has. */
export function unlessMatched({
  answer,
  ifNoneMatch,
}: {
  answer: Answer
  ifNoneMatch: null | string
}): Answer {
  const { ETag: etag, ...headers } = answer.headers
  if (answer.status !== 200 || !etag || !matchesEtag({ etag, ifNoneMatch })) return answer
  const { 'Content-Length': _length, 'Content-Type': _type, ...kept } = headers
  return { body: null, headers: { ...kept, ETag: etag }, status: 304 }
}

/** A problem of RFC 9457; `members` are the extension members of its kind. */
export function problemAnswer({
  addresses,
  code,
  detail,
  headers,
  members,
}: {
  addresses: Addresses
  code: ProblemCode
  detail: string
  headers?: Record<string, string>
  members?: Record<string, unknown>
}): Answer {
  const { status, title, titleEn } = PROBLEMS[code]
  const problem = { type: addresses.problem(code), title, title_en: titleEn, status, code, detail }
  const body = Buffer.from(JSON.stringify({ ...problem, ...members }))
  const isLasting = status === 404 || status === 410
  return {
    body,
    headers: {
      'Cache-Control': isLasting ? CACHE_POLICY.missing : CACHE_POLICY.refused,
      'Content-Length': String(body.byteLength),
      'Content-Type': MEDIA_TYPES.problem,
      ...headers,
    },
    status,
  }
}

function validatorHeaders({ cacheControl, etag, links }: Validated): Record<string, string> {
  return { 'Cache-Control': cacheControl, ETag: etag, ...(links && { Link: linkHeader(links) }) }
}
