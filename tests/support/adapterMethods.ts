import type { BaseDatabaseAdapter, Config, DatabaseAdapterObj } from 'payload'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { addAdapterGate } from '../../plugins/confidentiality-review/src/gate/adapterGate.ts'
import { resolveOptions } from '../../plugins/confidentiality-review/src/options.ts'

/** Every adapter Payload has for the databases in use. None of them is connected. */
export const unconnectedAdapters: Record<string, DatabaseAdapterObj> = {
  mongodb: mongooseAdapter({ url: 'mongodb://nowhere.invalid/none' }),
  postgres: postgresAdapter({ pool: {} }),
  sqlite: sqliteAdapter({ client: { url: 'file::memory:' } }),
}

/** What each function of an adapter is for. A new one must be looked at before it is listed here. */
export const KNOWN_METHODS = {
  /** Read only. */
  reads: [
    'count',
    'countDistinct',
    'countGlobalVersions',
    'countVersions',
    'find',
    'findDistinct',
    'findGlobal',
    'findGlobalVersions',
    'findOne',
    'findVersions',
    'queryDrafts',
  ],
  /** Write documents or versions of collections: the gate decorates every one. */
  writes: [
    'create',
    'createVersion',
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'updateMany',
    'updateOne',
    'updateVersion',
    'upsert',
  ],
  /** Write what is never under review: globals and the queue of jobs. */
  writesElsewhere: [
    'createGlobal',
    'createGlobalVersion',
    'updateGlobal',
    'updateGlobalVersion',
    'updateJobs',
  ],
  /** The raw driver and what only migrations call: left to reconciliation (W21). */
  driver: [
    'createDatabase',
    'createExtensions',
    'createMigration',
    'deleteWhere',
    'dropDatabase',
    'execute',
    'insert',
    'migrate',
    'migrateDown',
    'migrateFresh',
    'migrateRefresh',
    'migrateReset',
    'migrateStatus',
  ],
  /** Write nothing. */
  machinery: [
    'beginTransaction',
    'commitTransaction',
    'connect',
    'convertPathToJSONTraversal',
    'createJSONQuery',
    'destroy',
    'generateSchema',
    'init',
    'rejectInitializing',
    'requireDrizzleKit',
    'resolveInitializing',
    'rollbackTransaction',
  ],
}

/** Names of the functions an adapter has, inherited ones included. */
export function methodsOf(adapter: object): string[] {
  const names: string[] = []
  for (const name in adapter) {
    if (typeof (adapter as Record<string, unknown>)[name] === 'function') names.push(name)
  }
  return names.sort()
}

/** The functions of an adapter that the gate replaces by its own. */
export function decoratedByTheGate(object: DatabaseAdapterObj): string[] {
  let plain: Record<string, unknown> = {}
  const db = {
    ...object,
    init: (args: Parameters<DatabaseAdapterObj['init']>[0]) => {
      const adapter = object.init(args)
      plain = { ...adapter }
      return adapter
    },
  }
  const gated = addAdapterGate({ config: { db } as unknown as Config, options })
  const adapter = gated.db.init({ payload: {} as never }) as BaseDatabaseAdapter
  return methodsOf(adapter).filter(
    (name) => (adapter as unknown as Record<string, unknown>)[name] !== plain[name],
  )
}

const options = resolveOptions({
  collections: { papers: { department: 'department' } },
  onReleased: async () => {},
  onTakenDown: async () => {},
  publicStateOf: async () => null,
  staff: {
    collection: 'people',
    mayRead: () => false,
    mayTakeDown: () => false,
    rolesIn: () => [],
  },
})
