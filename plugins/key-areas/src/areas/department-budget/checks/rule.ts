import type { z } from 'zod'

import type { Check } from '../../../domain/keyArea.ts'
import type { schema } from '../schema.ts'
import type { settings } from '../settings.ts'

export type DepartmentBudget = z.infer<typeof schema>
export type Companion = 'budget' | 'lastYear'
export type Rule = Check<DepartmentBudget, typeof settings, Companion>
