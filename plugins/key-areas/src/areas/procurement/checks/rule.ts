import type { z } from 'zod'

import type { Draft } from '../../../domain/draft.ts'
import type { Check } from '../../../domain/keyArea.ts'
import type { schema } from '../schema.ts'
import type { settings } from '../settings.ts'

export type Procurement = z.infer<typeof schema>

/** The notices of a project that make its way; the newest of each kind is known to the checks. */
export const STAGES = [
  'intention',
  'prequalification',
  'tender',
  'negotiation',
  'singleSource',
  'correction',
  'result',
  'termination',
  'contract',
] as const
export type Stage = (typeof STAGES)[number]

/** `results` are the results published last, whoever the purchaser is. */
export type Rule = Check<Procurement, typeof settings, 'results' | Stage>
export type Lot = NonNullable<Draft<Procurement>['lots']>[number]

export function awardedLots(lots: Lot[] | null | undefined): Lot[] {
  return (lots ?? []).filter(({ result }) => result === 'awarded')
}
