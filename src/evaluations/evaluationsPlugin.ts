import type { Plugin } from 'payload'

import { addCollections, guardMachineCollections } from '@gongkai/shared'

import { evaluationEndpoints } from './evaluationEndpoints.ts'
import { evaluationsCollection } from './evaluationsCollection.ts'
import { evaluationsPermit } from './evaluationsPermit.ts'

/** R1-07: the register of evaluations of what is withheld, writable through its endpoint only. */
export const evaluationsPlugin: Plugin = (config) => {
  const guarded = guardMachineCollections({
    config: addCollections({
      collections: [evaluationsCollection()],
      config,
      plugin: 'withheld-evaluations',
    }),
    permit: evaluationsPermit,
    plugin: 'withheld-evaluations',
    slugs: ['withheld-evaluations'],
  })
  return { ...guarded, endpoints: [...(guarded.endpoints ?? []), ...evaluationEndpoints] }
}
