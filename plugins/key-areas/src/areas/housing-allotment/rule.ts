import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type HousingAllotment = z.infer<typeof schema>
export type Rule = Check<HousingAllotment, typeof settings, 'houses' | 'process'>

/** The round so far: this record, and what was published of the round before. */
export function roundOf({
  context: { companions },
  value,
}: Parameters<Rule>[0]): Draft<HousingAllotment> {
  return Object.assign({}, companions.houses, companions.process, value) as Draft<HousingAllotment>
}
