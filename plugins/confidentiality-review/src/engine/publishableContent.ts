import { type PayloadRequest, ValidationError } from 'payload'

import {
  isError,
  type Remark,
  remarksAmong,
  type SubmissionIssue,
  wordsIn,
} from '../domain/submissionIssue.ts'

import type { ReviewTarget } from '../options.ts'
import { newestDraft } from './newestDraft.ts'
import { pluginOptions } from './pluginOptions.ts'
import { rehearsePublication } from './rehearsePublication.ts'

type Target = { req: PayloadRequest } & ReviewTarget
type FieldError = { label?: string; message: string; path: string }

/**
 * What would be published, and what the project's rules remark about it. A ValidationError names all
 * that stands in the way, an issue per field: whoever mends it is not refused again for something
 * that could have been said at once.
 */
export async function publishableContent(
  target: Target,
): Promise<{ data: Record<string, unknown>; remarks: Remark[] }> {
  const data = await rehearsePublication(target).catch(async (error: unknown) => {
    if (!(error instanceof ValidationError)) throw error
    throw await withRefusalsOfRules({ error, target })
  })
  const issues = await pluginOptions(target.req.payload).check({ ...target, data })
  const errors = issues.filter(isError).map(inWordsOf(target.req))
  if (errors.length > 0) throw refusal({ errors, target })
  return { data, remarks: remarksAmong(issues) }
}

/** The fields that are refused, and what the rules refuse of the draft as it stands. */
async function withRefusalsOfRules({
  error,
  target,
}: {
  error: ValidationError
  target: Target
}): Promise<ValidationError> {
  const { payload } = target.req
  const data = await newestDraft({ ...target, payload })
  if (!data) return error
  const fields = error.data.errors as FieldError[]
  const named = new Set(fields.map(({ path }) => path))
  const issues = await pluginOptions(payload).check({ ...target, data })
  const rules = issues
    .filter((issue) => isError(issue) && !named.has(issue.path))
    .map(inWordsOf(target.req))
  return rules.length > 0 ? refusal({ errors: [...fields, ...rules], target }) : error
}

function inWordsOf({ i18n: { language } }: PayloadRequest) {
  return ({ label, message, path }: SubmissionIssue): FieldError => ({
    ...(label && { label: wordsIn({ language, words: label }) }),
    message: wordsIn({ language, words: message }),
    path,
  })
}

function refusal({
  errors,
  target: { collection, id, req },
}: {
  errors: FieldError[]
  target: Target
}): ValidationError {
  return new ValidationError({ id, collection, errors, req }, req.t)
}
