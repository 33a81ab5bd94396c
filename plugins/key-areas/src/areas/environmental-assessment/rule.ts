import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'
import type { EarlierStage } from './stages.ts'

export type EnvironmentalAssessment = z.infer<typeof schema>
export type Rule = Check<EnvironmentalAssessment, typeof settings, EarlierStage>

/** What the record of an earlier stage published, if there is one. */
export function earlierOf({
  context: { companions },
  stage,
}: Pick<Parameters<Rule>[0], 'context'> & {
  stage: EarlierStage
}): Draft<EnvironmentalAssessment> | undefined {
  return companions[stage] as Draft<EnvironmentalAssessment> | undefined
}
