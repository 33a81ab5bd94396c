import { computedValues } from '../domain/computedValues.ts'
import { KEY_AREA_FIELD } from '../names.ts'
import type { LoadedKeyArea } from './loadKeyArea.ts'

/** What an empty field of a record has to be, by its path in the record. */
export type KeyAreaValue = {
  /** `keyArea.0.lines.3.amount` */
  path: string
  value: number | string
}

/** The empty fields of a key area that follow from others; none while a long list cannot be read. */
export function valuesOf({ unreadable, ...known }: LoadedKeyArea): KeyAreaValue[] {
  if (unreadable.length > 0) return []
  return computedValues(known).map(({ follows, path }) => ({
    path: `${KEY_AREA_FIELD}.0.${path}`,
    value: follows,
  }))
}
