import type { Endpoint, Payload } from 'payload'

import type { FeedState } from '../feedState.ts'

import { publicEndpoints } from '../http/publicEndpoint.ts'
import { preflightResponse } from '../http/toResponse.ts'
import { changesResource } from './changes.ts'
import {
  dataSchemaResource,
  problemResource,
  schemaResource,
  unknownResource,
  wellKnownResource,
} from './documents.ts'
import { indexResource } from './feedIndex.ts'
import { fileResource } from './file.ts'
import { itemResource } from './item.ts'
import { listResource } from './list.ts'

/** First match wins, so the one for everything else comes last. */
const RESOURCES = [
  indexResource,
  listResource,
  changesResource,
  itemResource,
  fileResource,
  schemaResource,
  dataSchemaResource,
  problemResource,
  wellKnownResource,
  unknownResource,
]

export function feedEndpoints(stateOf: (payload: Payload) => FeedState): Endpoint[] {
  return [
    ...RESOURCES.flatMap((resource) => publicEndpoints({ resource, stateOf })),
    ...['/feeds/:rest*', '/well-known/disclosure-feeds'].map((path): Endpoint => ({
      handler: () => preflightResponse(),
      method: 'options',
      path,
    })),
  ]
}
