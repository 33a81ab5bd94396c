import type { PayloadRequest } from 'payload'

import { codedError, readJsonObject } from '@gongkai/shared'

import { reviewText } from '../engine/reviewText.ts'

type Body = Record<string, unknown>

/** The JSON object of a request; anything else is 400 `INVALID_JSON`. */
export async function readBody(req: PayloadRequest): Promise<Body> {
  const body = await readJsonObject(req)
  if (body) return body
  throw codedError({
    code: 'INVALID_JSON',
    message: reviewText(req, 'error:INVALID_JSON'),
    status: 400,
  })
}

/** A text member of the body; 400 `MISSING_FIELD` naming it when it is absent or no text. */
export function requiredText({
  body,
  name,
  req,
}: {
  body: Body
  name: string
  req: PayloadRequest
}): string {
  const value = body[name]
  if (typeof value === 'string' && value !== '') return value
  throw codedError({
    code: 'MISSING_FIELD',
    data: { field: name },
    message: reviewText(req, 'error:MISSING_FIELD', { field: name }),
    status: 400,
  })
}

/** An optional text member; blank counts as absent. */
export function optionalText({ body, name }: { body: Body; name: string }): string | undefined {
  const value = body[name]
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 5000) : undefined
}
