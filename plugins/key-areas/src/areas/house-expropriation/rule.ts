import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type HouseExpropriation = z.infer<typeof schema>
export type HouseCase = NonNullable<Draft<HouseExpropriation>['cases']>[number]
export type Rule = Check<HouseExpropriation, typeof settings>
