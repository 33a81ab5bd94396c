import type { Config, BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'

import { decorateAdapter } from '@gongkai/shared'

import { targetKey } from '../names.ts'

import type { ResolvedOptions } from '../options.ts'
import type { GateContext } from './gateContext.ts'
import type { GatedMethod } from './gatedMethods.ts'
import { gatedWrite } from './gatedWrite.ts'
import { keepHistory } from './keepHistory.ts'

type WriteArgs = {
  collection?: string
  collectionSlug?: string
  data?: Record<string, unknown>
  id?: number | string
  parent?: number | string
  req?: Partial<PayloadRequest>
  versionData?: Record<string, unknown>
  where?: Where
}

/**
 * Layer B: the last word on what becomes public in the reviewed collections. It sits under all of
 * Payload's operations, so access overrides, other plugins, jobs and direct `payload.db` calls meet
 * it too. A row or version that would be published must equal the content of a released approval.
 */
export function addAdapterGate({
  config,
  options,
}: {
  config: Config
  options: ResolvedOptions
}): Config {
  const isGated = (slug: string | undefined): slug is string =>
    slug !== undefined && slug in options.collections

  return decorateAdapter({
    config,
    decorate: (adapter) => {
      const call = (method: GatedMethod, args: WriteArgs) =>
        (adapter[method] as (args: WriteArgs) => Promise<unknown>)(args)
      const gate = (args: WriteArgs, slug: string): GateContext => ({
        adapter,
        collection: slug,
        options,
        req: args.req,
      })
      return {
        create: async (args: WriteArgs) =>
          isGated(args.collection)
            ? gatedWrite.create({
                args,
                gate: gate(args, args.collection),
                write: () => call('create', args),
              })
            : call('create', args),
        createVersion: async (args: WriteArgs) => {
          const slug = args.collectionSlug
          if (!isGated(slug)) return call('createVersion', args)
          await gatedWrite.version({
            content: args.versionData ?? {},
            gate: gate(args, slug),
            target: targetKey({ collection: slug, id: args.parent ?? '' }),
          })
          return call('createVersion', args)
        },
        deleteMany: async (args: WriteArgs) => {
          if (isGated(args.collection))
            await keepHistory.rows(gate(args, args.collection), args.where)
          return call('deleteMany', args)
        },
        deleteOne: async (args: WriteArgs) => {
          if (isGated(args.collection))
            await keepHistory.rows(gate(args, args.collection), args.where)
          return call('deleteOne', args)
        },
        deleteVersions: async (args: WriteArgs) => {
          if (isGated(args.collection))
            await keepHistory.versions(gate(args, args.collection), args.where)
          return call('deleteVersions', args)
        },
        updateMany: async (args: WriteArgs) => {
          if (isGated(args.collection))
            await gatedWrite.rows({ args, gate: gate(args, args.collection) })
          return call('updateMany', args)
        },
        updateOne: async (args: WriteArgs) => {
          if (isGated(args.collection))
            await gatedWrite.rows({ args, gate: gate(args, args.collection) })
          return call('updateOne', args)
        },
        updateVersion: async (args: WriteArgs) => {
          if (isGated(args.collection)) {
            await gatedWrite.existingVersion({ args, gate: gate(args, args.collection) })
          }
          return call('updateVersion', args)
        },
        upsert: async (args: WriteArgs) => {
          if (isGated(args.collection))
            await gatedWrite.rows({ args, gate: gate(args, args.collection) })
          return call('upsert', args)
        },
      } as unknown as Partial<BaseDatabaseAdapter>
    },
  })
}
