import type { DateField } from 'payload'

import { noonOf } from '@gongkai/shared'
import { date } from 'payload/shared'

import { translate } from '../translations/translate.ts'

import type { Label } from './labels.ts'

/**
 * A civil date. Whatever time a client sends, noon UTC of that day in the office time zone is
 * stored, so that the day is the same wherever it is read.
 */
export function dayField({
  description,
  label,
  name,
  required = false,
  width,
}: {
  description?: Label
  label: Label
  name: string
  required?: boolean
  width?: string
}): DateField {
  return {
    name,
    type: 'date',
    admin: {
      date: { displayFormat: 'yyyy-MM-dd', pickerAppearance: 'dayOnly' },
      ...(description && { description }),
      ...(width && { width }),
    },
    hooks: { beforeValidate: [({ value }) => noonOf(value)] },
    index: true,
    label,
    required,
    validate: (value, options) => {
      if (value && !isNoon(String(value))) {
        return translate({ message: { key: 'dateInvalid' }, req: options.req })
      }
      return date(value, options)
    },
  }
}

/** Also refuses days that do not exist, which JavaScript would roll over into the next month. */
function isNoon(value: string): boolean {
  return (
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString() === value &&
    value.endsWith('T12:00:00.000Z')
  )
}
