import type { CollectionBeforeValidateHook } from 'payload'

import { departmentOf } from '../dataTables/departmentOf.ts'
import { withTables } from '../dataTables/withTables.ts'
import { dayOf } from '../domain/day.ts'
import { decimalOf } from '../domain/decimal.ts'
import { draftOf } from '../domain/draftOf.ts'
import type { Lifted } from '../domain/keyArea.ts'
import { keyAreaOf } from '../keyAreaOf.ts'
import { KEY_AREA_FIELD } from '../names.ts'
import type { ResolvedOptions } from '../options.ts'

const NOTHING = {
  amount: null,
  area: null,
  dueOn: null,
  objectName: null,
  period: null,
  phase: null,
  region: null,
  subjectYear: null,
}

/** Keeps the plain columns equal to the key area, whoever writes the record and whatever they send. */
export function liftValues({ areas, tables }: ResolvedOptions): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    if (!data) return data
    const original = (originalDoc ?? {}) as Record<string, unknown>
    const written = data as Record<string, unknown>
    const known = keyAreaOf({ areas, data: KEY_AREA_FIELD in written ? written : original })
    if (!known) return { ...data, ...NOTHING }
    const { area } = known
    const department = departmentOf({ options: tables, states: [original, written] })
    const { value } = await withTables({ ...known, department, payload: req.payload, req })
    return {
      ...data,
      ...columnsOf(area.lift({ settings: area.settings, value: draftOf({ area, value }) })),
      area: area.slug,
    }
  }
}

function columnsOf({ amount, dueOn, objectName, period, phase, region, subjectYear }: Lifted) {
  const due = dayOf(dueOn)
  return {
    amount: decimalOf(amount)?.toNumber() ?? null,
    dueOn: due ? `${due}T12:00:00.000Z` : null,
    objectName: objectName ?? null,
    period: period ?? null,
    phase: phase ?? null,
    region: region ?? null,
    subjectYear: subjectYear ?? null,
  }
}
