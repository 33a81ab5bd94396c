import type { z } from 'zod'

import type { Check } from '../../../domain/keyArea.ts'
import type { schema } from '../schema.ts'
import type { settings } from '../settings.ts'

export type GovernmentBudget = z.infer<typeof schema>
export type Rule = Check<GovernmentBudget, typeof settings, 'budget' | 'lastYear'>

/** The four budgets every government has (预算法 第五条). */
export const BUDGETS = ['general', 'fund', 'stateCapital', 'socialInsurance'] as const
