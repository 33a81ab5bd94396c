import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type LandExpropriation = z.infer<typeof schema>
export type EarlierStage = 'agreement' | 'annotation' | 'approval' | 'plan' | 'preNotice' | 'survey'
export type Rule = Check<LandExpropriation, typeof settings, EarlierStage>

const EARLIER: EarlierStage[] = [
  'preNotice',
  'survey',
  'plan',
  'agreement',
  'approval',
  'annotation',
]

/** The dossier so far: this record, and what the records of earlier stages published. */
export function dossierOf({
  context: { companions },
  value,
}: Parameters<Rule>[0]): Draft<LandExpropriation> {
  return Object.assign(
    {},
    ...EARLIER.map((stage) => companions[stage]),
    value,
  ) as Draft<LandExpropriation>
}
