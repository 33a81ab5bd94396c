import type { DatabaseAdapterObj } from 'payload'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { environment } from './environment.ts'
import { migrations } from './migrations/index.ts'
import { createIndexesInTurn } from './mongoIndexes.ts'
import { carefulSqlite, withDataDirectory } from './storage/carefulDatabase.ts'
import { databaseFileOf } from './storage/databaseFileOf.ts'

const { dataDirectory } = environment

/** Picks the database by address: `file:…` is the embedded SQLite, `mongodb://…` a MongoDB. */
export function databaseFor(url: string): DatabaseAdapterObj {
  return withDataDirectory({ database: adapterFor(url), directory: dataDirectory })
}

function adapterFor(url: string): DatabaseAdapterObj {
  const file = databaseFileOf(url)
  if (file !== undefined) {
    return carefulSqlite({ database: sqlite(url), dataDirectory, file })
  }
  if (/^mongodb(\+srv)?:/.test(url)) {
    return mongooseAdapter({
      afterOpenConnection: createIndexesInTurn,
      connectOptions: { autoIndex: false },
      url,
    })
  }
  throw new Error(
    'DATABASE_URL must be a SQLite file (file:/path/to/gongkai.db) or a MongoDB address (mongodb://…)',
  )
}

/**
 * Payload's transactions stay off: with them on, concurrent writes fail with SQLITE_BUSY and table
 * rebuilds in migrations lose child rows.
 */
function sqlite(url: string): DatabaseAdapterObj {
  return sqliteAdapter({
    blocksAsJSON: true,
    busyTimeout: 5_000,
    client: { url },
    idType: 'uuidv7',
    migrationDir: 'src/migrations',
    prodMigrations: migrations,
    push: false,
    wal: { synchronous: 'FULL' },
  })
}
