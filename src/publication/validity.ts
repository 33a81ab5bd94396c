import { validityOn } from '../rules/validityRules.ts'
import { civilDate } from './civilDate.ts'
import { type ApprovedFields, textOf } from './snapshot.ts'

const STATUS: Record<string, string> = {
  abolished: 'repealed',
  amended: 'amended',
  expired: 'expired',
  pending: 'not_yet_effective',
  valid: 'in_force',
}

/**
 * Validity of a document on a day: what its dates bring about needs no new review, since the dates
 * were reviewed. It is a different thing from whether its page is public.
 */
export function validity({
  fields,
  today,
}: {
  fields: ApprovedFields
  today: string
}): Record<string, string | undefined> | undefined {
  const stated = textOf(validityOn({ day: today, record: fields }))
  const effectiveOn = civilDate(fields.effectiveOn)
  const endsOn = civilDate(fields.expiresOn)
  if (!stated && !effectiveOn && !endsOn) return undefined
  return {
    effective_on: effectiveOn,
    ends_on: endsOn,
    status: (stated && STATUS[stated]) ?? 'unknown',
  }
}
