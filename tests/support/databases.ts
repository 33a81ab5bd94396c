import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { describe } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { adapterAt } from './databaseAdapters.ts'

/** A database of its own for one suite. Several Payload instances may be booted on it. */
export type OpenDatabase = {
  /** Where it is, for processes of their own. */
  address: string
  /** @param push whether to create the tables; only the first instance has to */
  adapter: (options: { push: boolean }) => DatabaseAdapterObj
  /** Stops every Payload instance booted on it and deletes the database. */
  close: () => Promise<void>
}

export type TestDatabase = {
  name: 'mongodb' | 'postgres' | 'sqlite'
  open: () => Promise<OpenDatabase>
}

const { MONGODB_URL, POSTGRES_URL } = process.env

const sqlite: TestDatabase = {
  name: 'sqlite',
  open: async () => {
    const directory = await mkdtemp(join(tmpdir(), 'gongkai-sqlite-'))
    const { opened, track } = trackAdapters<SQLiteAdapter>()
    const address = `file:${join(directory, 'test.db')}`
    return {
      address,
      adapter: ({ push }) => track(adapterAt({ address, push })),
      close: async () => {
        for (const { adapter, payload } of opened) {
          await payload.destroy()
          // A project that refused to start never opened it.
          ;(adapter.client as SQLiteAdapter['client'] | undefined)?.close()
        }
        await rm(directory, { force: true, recursive: true })
      },
    }
  },
}

function mongodb(server: string): TestDatabase {
  return {
    name: 'mongodb',
    open: async () => {
      const address = addressOf({ database: freshName(), server })
      const { opened, track } = trackAdapters<MongooseAdapter>()
      return {
        address,
        adapter: ({ push }) => track(adapterAt({ address, push })),
        close: async () => {
          await opened[0]?.adapter.connection.dropDatabase()
          for (const { payload } of opened) await payload.destroy()
        },
      }
    },
  }
}

function postgres(server: string): TestDatabase {
  return {
    name: 'postgres',
    open: async () => {
      const database = freshName()
      const address = addressOf({ database, server })
      const { opened, track } = trackAdapters<PostgresAdapter>()
      const connections: Connection[] = []
      const onConnect = (connection: object) => void connections.push(connection as Connection)
      return {
        address,
        adapter: ({ push }) => track(adapterAt({ address, onConnect, push })),
        close: async () => {
          for (const { adapter, payload } of opened) {
            const { pool } = adapter
            await payload.destroy()
            // Not awaited: Payload never gives its first connection back, so the pool cannot end.
            void pool.end()
          }
          // A connection that the drop below had to cut would fail the test that opened it.
          await Promise.all(connections.map((connection) => connection.end()))
          const driver = opened[0]?.adapter.pg
          if (!driver) return
          const administration = new driver.Pool({ connectionString: server })
          await administration.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
          await administration.end()
        },
      }
    },
  }
}

/** The databases of this run: SQLite always, the others when their servers are named. */
export const testDatabases: TestDatabase[] = [
  sqlite,
  ...(MONGODB_URL ? [mongodb(MONGODB_URL)] : []),
  ...(POSTGRES_URL ? [postgres(POSTGRES_URL)] : []),
]

const leftOut = [
  ...(MONGODB_URL ? [] : ['MongoDB (MONGODB_URL is not set)']),
  ...(POSTGRES_URL ? [] : ['PostgreSQL (POSTGRES_URL is not set)']),
]

/** One block of tests for each database; says which ones this run leaves out. */
export function describeEachDatabase(title: string, suite: (database: TestDatabase) => void): void {
  if (leftOut.length > 0) {
    process.stdout.write(`*** ${title}: NOT tested on ${leftOut.join(' and ')} ***\n`)
  }
  describe.each(testDatabases)(`${title} on $name`, suite)
}

function freshName(): string {
  return `gongkai_${randomUUID().replaceAll('-', '')}`
}

function addressOf({ database, server }: { database: string; server: string }): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/** A connection of the PostgreSQL driver; its pool hands over each one, typed without `end`. */
type Connection = { end: () => Promise<void> }

type Opened<T> = { adapter: T; payload: Payload }

/** Remembers the adapters Payload makes, so that all of them can be closed. */
function trackAdapters<T extends BaseDatabaseAdapter>(): {
  opened: Opened<T>[]
  track: (object: DatabaseAdapterObj) => DatabaseAdapterObj
} {
  const opened: Opened<T>[] = []
  return {
    opened,
    track: (object) => ({
      ...object,
      init: (args) => {
        const adapter = object.init(args)
        // The factories do not all say which adapter they make; each caller knows its own.
        opened.push({ adapter: adapter as unknown as T, payload: args.payload })
        return adapter
      },
    }),
  }
}
