import type { CollectionBeforeValidateHook } from 'payload'

import { dayOf } from '../domain/day.ts'
import { decimalOf } from '../domain/decimal.ts'
import { draftOf } from '../domain/draftOf.ts'
import type { Lifted } from '../domain/keyArea.ts'
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
export function liftValues({ areas }: ResolvedOptions): CollectionBeforeValidateHook {
  return ({ data, originalDoc }) => {
    if (!data) return data
    const original = (originalDoc ?? {}) as Record<string, unknown>
    const written = data as Record<string, unknown>
    const blocks = (KEY_AREA_FIELD in written ? written : original)[KEY_AREA_FIELD]
    const value = Array.isArray(blocks) ? (blocks[0] as { blockType?: string }) : undefined
    const area = areas.find(({ slug }) => slug === value?.blockType)
    const columns = area ? columnsOf(area.lift(draftOf({ area, value }))) : NOTHING
    return { ...data, ...columns, area: area?.slug ?? null }
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
