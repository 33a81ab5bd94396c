import type { z } from 'zod'

import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type AgriculturalSubsidy = z.infer<typeof schema>
export type Rule = Check<AgriculturalSubsidy, typeof settings>
