import type { Endpoint } from 'payload'

import { ownPagesOnly } from '@gongkai/shared'

import { reviewText } from '../engine/reviewText.ts'
import { barEndpoint } from './bar.ts'
import { decideEndpoints } from './decide.ts'
import { nextEndpoint } from './next.ts'
import { ratifyEndpoint } from './ratify.ts'
import { recallEndpoint } from './recall.ts'
import { submitEndpoint } from './submit.ts'
import { takeDownEndpoint } from './takeDown.ts'

/** What a person at a desk can do to a review, under `/api/review`, and where it stands. */
export function reviewEndpoints(): Endpoint[] {
  return [
    barEndpoint,
    nextEndpoint,
    submitEndpoint,
    ...decideEndpoints,
    recallEndpoint,
    takeDownEndpoint,
    ratifyEndpoint,
  ].map((endpoint) =>
    ownPagesOnly({ endpoint, refusal: (req) => reviewText(req, 'error:CROSS_SITE') }),
  )
}
