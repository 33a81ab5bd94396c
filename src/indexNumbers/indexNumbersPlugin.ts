import type { Plugin } from 'payload'

import { addCollections, guardMachineCollections } from '@gongkai/shared'

import { indexNumbersCollection } from './indexNumbersCollection.ts'
import { indexNumbersPermit } from './indexNumbersPermit.ts'

/** The register of index numbers, writable by `claimIndexNumber` only. */
export const indexNumbersPlugin: Plugin = (config) =>
  guardMachineCollections({
    config: addCollections({
      collections: [indexNumbersCollection()],
      config,
      plugin: 'index-numbers',
    }),
    permit: indexNumbersPermit,
    plugin: 'index-numbers',
    slugs: ['index-numbers'],
  })
