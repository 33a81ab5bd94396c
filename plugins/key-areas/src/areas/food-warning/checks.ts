import type { z } from 'zod'

import { dayRangeIssues } from '../../domain/dayRange.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'

export type FoodWarning = z.infer<typeof schema>
type Rule = Check<FoodWarning, Record<string, never>>

/** D03, D04: a warning ends after it began. */
const term: Rule = ({ value: { endsOn, issuedOn } }) =>
  dayRangeIssues({ from: issuedOn, path: 'endsOn', to: endsOn })

/** A10: a warning of a risk names the products, so that people know what to leave. */
const products: Rule = ({ value: { level, products } }) =>
  level === 'risk' && !products
    ? [{ key: 'A10_products', path: 'products', severity: 'error' } satisfies Issue]
    : []

export const checks = [term, products]
