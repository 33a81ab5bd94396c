import type { APIError, PayloadRequest } from 'payload'

import { codedError } from '@gongkai/shared'

import { type MessageKey, translate } from '../../translations/translate.ts'

/** Why nothing of a file or a request is taken. */
export function refuse({
  code,
  key,
  req,
  status,
  values = {},
}: {
  code: string
  key: MessageKey
  req: PayloadRequest
  status: number
  values?: Record<string, number | string>
}): APIError {
  return codedError({ code, message: translate({ message: { key, values }, req }), status })
}
