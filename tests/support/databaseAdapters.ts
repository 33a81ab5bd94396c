import type { DatabaseAdapterObj } from 'payload'

import { retryDeadlock } from '@gongkai/shared'
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

type Place = {
  /** `file:…`, `mongodb://…` or `postgres://…` */
  address: string
  /** Told of each connection of a PostgreSQL pool. */
  onConnect?: (connection: object) => void
  /** Whether to create the tables. */
  push: boolean
}

/** The adapter of a test database, as the plugins are tested with it. */
export function adapterAt({ address, onConnect, push }: Place): DatabaseAdapterObj {
  if (address.startsWith('mongodb')) {
    return mongooseAdapter({
      afterOpenConnection: createIndexesInTurn,
      connectOptions: { autoIndex: false },
      url: address,
    })
  }
  if (address.startsWith('postgres')) {
    const pool = { connectionString: address, ...(onConnect && { onConnect }) }
    return postgresAdapter({ blocksAsJSON: true, idType: 'uuidv7', pool, push })
  }
  return sqliteAdapter({
    blocksAsJSON: true,
    busyTimeout: 5_000,
    client: { url: address },
    idType: 'uuidv7',
    push,
    // A database that is thrown away need not survive a power cut.
    wal: { synchronous: 'OFF' },
  })
}

/** FerretDB deadlocks on index builds side by side, which is how Payload would start them. */
async function createIndexesInTurn({ collections, versions }: MongooseAdapter): Promise<void> {
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    await retryDeadlock(() => model.ensureIndexes())
  }
}
