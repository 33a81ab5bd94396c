import type { Payload } from 'payload'

import type { KeyArea } from './domain/keyArea.ts'
import { holdsPersonalData, withoutPersonalData } from './domain/personalData.ts'
import { mapTables } from './domain/table/mapTables.ts'
import { rowsFrom } from './domain/table/rowsText.ts'
import { isTableReference } from './domain/table/tableValue.ts'
import { pluginOptions } from './engine/pluginOptions.ts'
import { keyAreaOf } from './keyAreaOf.ts'
import { KEY_AREA_FIELD } from './names.ts'

/** Fields of a record, stored or approved, with the long lists that were approved with them. */
export type RecordContent = {
  /** Canonical texts of long lists by digest. */
  enclosures: Record<string, unknown>
  fields: Record<string, unknown>
}

/**
 * Whether a record shows personal data, and the record for those whose work needs none of it: its key
 * area as `withoutPersonalData` gives it, with the rows of enclosed lists in their places.
 */
export function personalDataOf({
  content: { enclosures, fields },
  payload,
}: {
  content: RecordContent
  payload: Payload
}): { isPersonal: boolean; masked: RecordContent } {
  const known = keyAreaOf({ areas: pluginOptions(payload).areas, data: fields })
  if (!known) return { isPersonal: false, masked: { enclosures, fields } }
  const { schema } = known.area
  const value = withRows({ ...known, enclosures })
  const shown = withoutPersonalData({ schema, value }) as Record<string, unknown>
  return {
    isPersonal: holdsPersonalData({ schema, value }),
    masked: { enclosures: {}, fields: { ...fields, [KEY_AREA_FIELD]: [shown] } },
  }
}

function withRows({
  area,
  enclosures,
  value,
}: {
  area: KeyArea
  enclosures: Record<string, unknown>
  value: Record<string, unknown>
}): unknown {
  if (Object.keys(enclosures).length === 0) return value
  return mapTables({
    area,
    map: ({ value: at }) => {
      const enclosed = isTableReference(at) ? enclosures[at.sha256] : undefined
      const { rows } = (enclosed ?? {}) as { rows?: unknown }
      return typeof rows === 'string' ? rowsFrom(rows) : at
    },
    value,
  })
}
