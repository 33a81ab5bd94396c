import type { TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { type MessageKey, translate } from '../translations/translate.ts'

/** Payload's own text validation and one test more, with its message. */
export function textPassing({
  key,
  test,
}: {
  key: MessageKey
  test: (value: string) => boolean
}): TextFieldSingleValidation {
  return (value, options) => {
    if (value && !test(value)) return translate({ message: { key }, req: options.req })
    return text(value, options)
  }
}
