import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type WaterQuality = z.infer<typeof schema>
export type Rule = Check<WaterQuality, typeof settings>
export type Source = NonNullable<Draft<WaterQuality>['sources']>[number]
export type Sample = NonNullable<Draft<WaterQuality>['samples']>[number]
export type Exceedance = NonNullable<Draft<WaterQuality>['exceedances']>[number]

export type Settings = Parameters<Rule>[0]['context']['settings']

export function sourceOf({
  code,
  sources,
}: {
  code: null | string | undefined
  sources: null | Source[] | undefined
}): Source | undefined {
  return code ? sources?.find((source) => source.code === code) : undefined
}

export function isOf({ exceedance, sample }: { exceedance: Exceedance; sample: Sample }): boolean {
  return (
    exceedance.source === sample.source &&
    exceedance.samplingPoint === sample.samplingPoint &&
    dayOf(exceedance.sampledOn) === dayOf(sample.sampledOn)
  )
}
