import type { z } from 'zod'

import type { Draft } from '../../../domain/draft.ts'
import type { Check } from '../../../domain/keyArea.ts'
import type { schema } from '../schema.ts'
import type { settings } from '../settings.ts'

export type Procurement = z.infer<typeof schema>

/** The notices of a project that make its way. */
const STAGES = [
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
type Stage = (typeof STAGES)[number]

/**
 * `project` are the notices of the project, `results` the results published last, whoever the
 * purchaser is; what was stored last comes first.
 */
export type Rule = Check<Procurement, typeof settings, 'project' | 'results'>

/** The notices that make the way of a project, the newest of each kind. */
export function noticesOf(project: unknown): Partial<Record<Stage, Draft<Procurement>>> {
  const notices = (project ?? []) as Draft<Procurement>[]
  return Object.fromEntries(
    STAGES.flatMap((stage) => {
      const newest = notices.find(({ noticeKind }) => noticeKind === stage)
      return newest ? [[stage, newest]] : []
    }),
  )
}

export type Lot = NonNullable<Draft<Procurement>['lots']>[number]

export function awardedLots(lots: Lot[] | null | undefined): Lot[] {
  return (lots ?? []).filter(({ result }) => result === 'awarded')
}
