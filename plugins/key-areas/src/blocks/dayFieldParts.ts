import type { DateField } from 'payload'

import { noonOf } from '@gongkai/shared'

/** A civil date is kept as noon UTC of the day in the office, so that it is one day everywhere. */
export function dayFieldParts(admin: DateField['admin']): Pick<DateField, 'admin' | 'hooks'> {
  return {
    admin: { ...admin, date: { displayFormat: 'yyyy-MM-dd', pickerAppearance: 'dayOnly' } },
    hooks: { beforeValidate: [({ value }) => noonOf(value)] },
  }
}
