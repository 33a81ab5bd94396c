import type { Config, BaseDatabaseAdapter } from 'payload'

import { decorateAdapter } from './decorateAdapter.ts'

import type { Permit } from './permit.ts'

const GUARDED_WRITES = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
] as const

/**
 * Refuses every write on the given collections that does not hold the plugin's permit, direct use
 * of `payload.db` included. Reading stays free.
 */
export function guardMachineCollections({
  config,
  permit,
  plugin,
  slugs,
}: {
  config: Config
  permit: Permit
  plugin: string
  slugs: readonly string[]
}): Config {
  const guarded = new Set<string>(slugs)
  return decorateAdapter({
    config,
    decorate: (adapter) =>
      Object.fromEntries(
        GUARDED_WRITES.map((method) => [
          method,
          async (args: { collection: string }) => {
            if (guarded.has(args.collection) && !permit.isHeld()) {
              throw new Error(
                `${plugin}: ${args.collection} is written by its engine only (${method} refused)`,
              )
            }
            return (adapter[method] as (args: unknown) => Promise<unknown>)(args)
          },
        ]),
      ) as Partial<BaseDatabaseAdapter>,
  })
}
