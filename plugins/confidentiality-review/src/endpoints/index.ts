import type { Endpoint } from 'payload'

import { decideEndpoints } from './decide.ts'
import { ratifyEndpoint } from './ratify.ts'
import { recallEndpoint } from './recall.ts'
import { submitEndpoint } from './submit.ts'
import { takeDownEndpoint } from './takeDown.ts'

/** Everything a person at a desk can do to a review, as POST endpoints under `/api/review`. */
export function reviewEndpoints(): Endpoint[] {
  return [submitEndpoint, ...decideEndpoints, recallEndpoint, takeDownEndpoint, ratifyEndpoint]
}
