import type { PayloadRequest } from 'payload'

import { pluginOptions } from '../engine/pluginOptions.ts'
import { refuse } from '../engine/refuse.ts'
import { requiredText } from './readBody.ts'

/** The reviewed collection a body names; 404 for any other. */
export function reviewedSlug({
  body,
  req,
}: {
  body: Record<string, unknown>
  req: PayloadRequest
}): string {
  const slug = requiredText({ name: 'collection', body, req })
  if (!Object.hasOwn(pluginOptions(req.payload).collections, slug))
    throw refuse({ code: 'NOT_FOUND', req })
  return slug
}
