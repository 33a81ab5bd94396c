import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { checkDatabaseFile } from './checkDatabaseFile.ts'
import { commitTogether } from './commitTogether.ts'
import { migrateAtOnce } from './migrateAtOnce.ts'
import { prepareDataDirectory } from './prepareDataDirectory.ts'
import { storageFaultOf } from './storageFault.ts'
import { isStorageProblem, storageProblem } from './storageProblem.ts'

type Connect = (options?: { hotReload: boolean }) => Promise<void>

/** A database that is not connected to before the folder for the files has been found fit. */
export function withDataDirectory<T extends DatabaseAdapterObj>({
  database,
  directory,
}: {
  database: T
  directory: string
}): T {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      const connect = adapter.connect?.bind(adapter) as Connect | undefined
      const connectPrepared: Connect = async (options) => {
        await prepareDataDirectory(directory)
        await connect?.(options)
      }
      return Object.assign(adapter, { connect: connectPrepared })
    },
  }
}

/**
 * A SQLite database that refuses a file it could only damage, in words for the operator, whose
 * migrations happen altogether or not at all, and whose writes share their waits for the disk.
 */
export function carefulSqlite({
  database,
  dataDirectory,
  file,
}: {
  dataDirectory: string
  database: DatabaseAdapterObj
  file: string
}): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as unknown as SQLiteAdapter
      const connect = (adapter.connect as Connect).bind(adapter)
      const migrate = adapter.migrate.bind(adapter)
      // Rejected beside `connect`, with no reason and nobody to hear it; unheard it ends the process.
      void adapter.initializing.catch(() => undefined)
      const connectChecked: Connect = async (options) => {
        await checkDatabaseFile({ dataDirectory, file })
        try {
          await connect(options)
        } catch (cause) {
          const fault = storageFaultOf(cause)
          if (isStorageProblem(cause) || !fault) throw cause
          throw storageProblem({ cause, fault, path: file })
        }
        commitTogether(adapter.client)
      }
      const migrateChecked = async (options?: { migrations?: Migration[] }) => {
        const { migrations } = options ?? {}
        const { client } = adapter
        await (migrations ? migrateAtOnce({ client, file, migrate, migrations }) : migrate(options))
      }
      return Object.assign(adapter, { connect: connectChecked, migrate: migrateChecked }) as never
    },
  }
}
