import { APIError } from 'payload'

/** A public API error with a stable machine code beside the translated message. */
export function codedError({
  code,
  data,
  message,
  status,
}: {
  code: string
  data?: Record<string, unknown>
  message: string
  status: number
}): APIError {
  return new APIError(message, status, { code, ...data }, true)
}
