import type { PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { ReviewTarget } from '../options.ts'

import { pluginOptions } from './pluginOptions.ts'

/** Throws the project's own submission rules as a ValidationError, an issue per field. */
export async function submissionErrors({
  collection,
  data,
  id,
  req,
}: ReviewTarget & { data: Record<string, unknown>; req: PayloadRequest }): Promise<void> {
  const issues = await pluginOptions(req.payload).check({ collection, data, req })
  if (issues.length === 0) return
  throw new ValidationError({ id, collection, errors: issues, req }, req.t)
}
