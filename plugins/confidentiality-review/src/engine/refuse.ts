import type { PayloadRequest } from 'payload'

import { codedError } from '@gongkai/shared'
import { APIError } from 'payload'

import type { Refusal } from '../domain/decideReview.ts'
import type { ReviewTextKey } from '../translations/index.ts'

import { reviewText } from './reviewText.ts'

const STATUS: Record<RefusalCode, number> = {
  ALREADY_DECIDED: 409,
  APPROVAL_REQUIRED: 403,
  CHECKLIST_INCOMPLETE: 400,
  CHECKLIST_OBJECTS: 400,
  CONTENT_CHANGED: 409,
  CONTRIBUTED_TO_CONTENT: 403,
  HISTORY_IS_KEPT: 409,
  NOT_FOUND: 404,
  NOT_PENDING: 409,
  NOT_PUBLISHED: 409,
  NOT_SUBMITTABLE: 409,
  REASON_REQUIRED: 400,
  RESTORE_AS_DRAFT: 403,
  ROLE_REQUIRED: 403,
  SIGNED_ANOTHER_STEP: 403,
  STALE_REVIEW: 409,
  UNDER_REVIEW: 409,
}

export type RefusalCode =
  | 'ALREADY_DECIDED'
  | 'APPROVAL_REQUIRED'
  | 'CHECKLIST_INCOMPLETE'
  | 'CHECKLIST_OBJECTS'
  | 'CONTENT_CHANGED'
  | 'HISTORY_IS_KEPT'
  | 'NOT_FOUND'
  | 'NOT_PUBLISHED'
  | 'RESTORE_AS_DRAFT'
  | 'STALE_REVIEW'
  | 'UNDER_REVIEW'
  | Refusal

/** The error for a refused step, in the reader's language, with a stable code. */
export function refuse({
  code,
  data,
  req,
}: {
  code: RefusalCode
  data?: Record<string, unknown>
  req: Pick<PayloadRequest, 'i18n'>
}): APIError {
  return codedError({
    code,
    ...(data && { data }),
    message: reviewText(req, `error:${code}` as ReviewTextKey),
    status: STATUS[code],
  })
}

/** Whether an error is this refusal. */
export function isRefusal({ code, error }: { code: RefusalCode; error: unknown }): boolean {
  return error instanceof APIError && (error.data as { code?: unknown } | null)?.code === code
}
