import type { DatabaseAdapterObj } from 'payload'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { migrations } from './migrations/index.ts'
import { createIndexesInTurn } from './mongoIndexes.ts'

/**
 * Picks the database by address: `file:…` is the embedded SQLite, `mongodb://…` a MongoDB replica
 * set. On SQLite Payload's transactions stay off: with them on, concurrent writes fail with
 * SQLITE_BUSY and table rebuilds in migrations lose child rows.
 */
export function databaseFor(url: string): DatabaseAdapterObj {
  if (url.startsWith('file:')) {
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
