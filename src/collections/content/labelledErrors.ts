import type { PayloadRequest, SanitizedCollectionConfig, ValidationFieldError } from 'payload'

import { type Message, translate } from '../../translations/translate.ts'

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
    const label = field && 'label' in field ? field.label : undefined
    return {
      ...(label && { label: label as ValidationFieldError['label'] }),
      message: translate({ message, req }),
      path,
    }
  })
}
