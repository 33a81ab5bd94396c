import type { PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import { isError, type Remark, remarksAmong, wordsIn } from '../domain/submissionIssue.ts'

import type { ReviewTarget } from '../options.ts'

import { pluginOptions } from './pluginOptions.ts'

/**
 * What the project's rules remark about content that may be submitted. Their errors are thrown as a
 * ValidationError, an issue per field.
 */
export async function submissionRemarks({
  collection,
  data,
  id,
  req,
}: ReviewTarget & { data: Record<string, unknown>; req: PayloadRequest }): Promise<Remark[]> {
  const issues = await pluginOptions(req.payload).check({ id, collection, data, req })
  const { language } = req.i18n
  const errors = issues.filter(isError).map(({ label, message, path }) => ({
    ...(label && { label: wordsIn({ language, words: label }) }),
    message: wordsIn({ language, words: message }),
    path,
  }))
  if (errors.length > 0) throw new ValidationError({ id, collection, errors, req }, req.t)
  return remarksAmong(issues)
}
