import type { DateField } from 'payload'

import { officeDate } from '@gongkai/shared'

/** A civil date is kept as noon UTC of the day in the office, so that it is one day everywhere. */
export function dayFieldParts(admin: DateField['admin']): Pick<DateField, 'admin' | 'hooks'> {
  return {
    admin: { ...admin, date: { displayFormat: 'yyyy-MM-dd', pickerAppearance: 'dayOnly' } },
    hooks: { beforeValidate: [({ value }) => noonOf(value)] },
  }
}

function noonOf(value: unknown): unknown {
  if (typeof value !== 'string' && !(value instanceof Date)) return value
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return `${value}T12:00:00.000Z`
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? value : `${officeDate(instant)}T12:00:00.000Z`
}
