import type { AfterErrorHook, PayloadRequest } from 'payload'

import { type Message, translate } from '../translations/translate.ts'
import { UPLOAD_LIMIT_MEGABYTES } from '../uploadLimits.ts'

type Readable = { code: string; message: Message; status: number }

const TOO_LARGE: Readable = {
  code: 'FILE_TOO_LARGE',
  message: { key: 'fileTooLarge', values: { limit: UPLOAD_LIMIT_MEGABYTES } },
  status: 413,
}

const INVALID_JSON: Readable = {
  code: 'INVALID_JSON',
  message: { key: 'invalidJson' },
  status: 400,
}

/** Says in the reader's language what Payload says in English only, with the right status. */
export const readableErrors: AfterErrorHook = ({ error, req }) => {
  const readable = readableFor(error)
  if (!readable) return
  return {
    response: { errors: [{ data: { code: readable.code }, message: inLanguageOf(req, readable) }] },
    status: readable.status,
  }
}

function readableFor(error: Error): Readable | undefined {
  if (error instanceof SyntaxError || error.message === 'Invalid JSON') return INVALID_JSON
  if (/size limit has been reached/i.test(error.message)) return TOO_LARGE
  return undefined
}

function inLanguageOf(req: PayloadRequest, { message }: Readable): string {
  return translate({ message, req })
}
