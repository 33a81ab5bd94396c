import type { PayloadRequest, SanitizedCollectionConfig, ValidationFieldError } from 'payload'

import { type Message, translate } from '../../translations/translate.ts'
import { labelIn } from './labelIn.ts'

/** Issues as Payload's field errors, with the fields' labels and the reader's language. */
export function labelledErrors({
  collection,
  issues,
  req,
}: {
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>
  issues: { message: Message; path: string }[]
  req: PayloadRequest
}): ValidationFieldError[] {
  return issues.map(({ message, path }) => {
    const field = collection.flattenedFields.find(({ name }) => name === path)
    return { ...labelIn({ field, req }), message: translate({ message, req }), path }
  })
}
