import type { PayloadRequest } from 'payload'

import type { en } from './en.ts'

export type MessageKey = keyof (typeof en)['gongkai']

export type Message = { key: MessageKey; values?: Record<string, number | string> }

/** A project text in the reader's language. */
export function translate({
  message,
  req,
}: {
  message: Message
  req: Pick<PayloadRequest, 't'>
}): string {
  const t = req.t as unknown as (key: string, values?: Message['values']) => string
  return t(`gongkai:${message.key}`, message.values)
}
