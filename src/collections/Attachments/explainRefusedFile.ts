import type { CollectionAfterErrorHook, ValidationFieldError } from 'payload'

import { ValidationError } from 'payload'

import { translate } from '../../translations/translate.ts'

/** Payload says only in English what is wrong with a file's content; this says it to the reader. */
export const explainRefusedFile: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof ValidationError)) return
  const { errors } = error.data as { errors: ValidationFieldError[] }
  if (!errors.some(({ message, path }) => path === 'file' && /^[\x20-\x7e]+$/.test(message))) return
  const message = translate({ message: { key: 'fileContent' }, req })
  return {
    response: { errors: [{ data: { errors: [{ message, path: 'file' }] }, message }] },
    status: 400,
  }
}
