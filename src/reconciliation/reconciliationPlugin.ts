import type { Plugin } from 'payload'

import { addCollections, guardMachineCollections } from '@gongkai/shared'

import { healthEndpoints } from './healthEndpoints.ts'
import { incidentsCollection } from './incidentsCollection.ts'
import { reconciliationPermit } from './reconciliationPermit.ts'
import { runsCollection } from './runsCollection.ts'

/** Where reconciliation keeps its books, and the health address that counts them. */
export const reconciliationPlugin: Plugin = (config) => {
  const guarded = guardMachineCollections({
    config: addCollections({
      collections: [incidentsCollection(), runsCollection()],
      config,
      plugin: 'reconciliation',
    }),
    permit: reconciliationPermit,
    plugin: 'reconciliation',
    slugs: ['reconciliation-incidents', 'reconciliation-runs'],
  })
  return { ...guarded, endpoints: [...(guarded.endpoints ?? []), ...healthEndpoints()] }
}
