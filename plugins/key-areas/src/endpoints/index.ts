import type { Endpoint } from 'payload'

import { ownPagesOnly } from '@gongkai/shared'

import { checkEndpoint } from './check.ts'
import { REFUSALS } from './refusal.ts'
import { tableEndpoints } from './tables/index.ts'

export const keyAreaEndpoints: Endpoint[] = [checkEndpoint, ...tableEndpoints].map((endpoint) =>
  ownPagesOnly({ endpoint, refusal: () => REFUSALS.CROSS_SITE.text }),
)
