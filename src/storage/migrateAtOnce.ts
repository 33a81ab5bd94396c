import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'

import { storageFaultOf } from './storageFault.ts'
import { storageProblem, StorageProblem } from './storageProblem.ts'

type Database = { client: SQLiteAdapter['client']; file: string }

/**
 * Brings the tables up to date in one transaction, so that a process killed in the middle leaves the
 * database as it was and the next start does it all. Foreign keys are off meanwhile, as SQLite asks
 * for: with them on, a table that is rebuilt would take the rows below it along.
 */
export async function migrateAtOnce({
  client,
  file,
  migrate,
  migrations,
}: {
  migrate: (args: { migrations: Migration[] }) => Promise<void>
  migrations: Migration[]
} & Database): Promise<void> {
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('BEGIN IMMEDIATE')
  try {
    await mustBeSound({ client, file })
    await mustBeOfThisVersion({ client, file, migrations })
    await migrate({ migrations: migrations.map((each) => readable({ file, migration: each })) })
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK')
    throw error
  } finally {
    await client.execute('PRAGMA foreign_keys = ON')
  }
}

async function mustBeSound({ client, file }: Database): Promise<void> {
  const { rows } = await client.execute('PRAGMA quick_check(1)')
  const finding = rows[0]?.quick_check
  if (finding === 'ok') return
  throw storageProblem({ cause: new Error(String(finding)), fault: 'damaged', path: file })
}

async function mustBeOfThisVersion({
  client,
  file,
  migrations,
}: { migrations: Migration[] } & Database): Promise<void> {
  const { rows: tables } = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'",
  )
  if (tables.length === 0) return
  const { rows } = await client.execute('SELECT name FROM payload_migrations WHERE batch > 0')
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = rows.map(({ name }) => String(name)).filter((name) => !known.has(name))
  if (unknown.length > 0) throw unfit({ file, reason: `unknown migration ${unknown.join(', ')}` })
}

/** A migration that fails in words for the operator: Payload logs them and ends the process. */
function readable({ file, migration }: { file: string; migration: Migration }): Migration {
  return {
    ...migration,
    up: async (args) => {
      try {
        await migration.up(args)
      } catch (cause) {
        const fault = storageFaultOf(cause)
        if (fault) throw storageProblem({ cause, fault, path: file })
        throw unfit({ cause, file, reason: rootOf(cause) })
      }
    },
  }
}

function unfit({ cause, file, reason }: { cause?: unknown; file: string; reason: string }) {
  return new StorageProblem(
    {
      en: `The tables of ${file} do not fit this version of the program (${reason}). The database was left as it was. Start the version that made it, or put back the backup that belongs to this version.`,
      zh: `${file} 的数据表与本版本程序不符（${reason}），数据库未作改动。请改用生成该数据库的版本启动，或者恢复与本版本对应的备份。`,
    },
    { cause },
  )
}

function rootOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause === undefined ? String(error) : rootOf(cause)
}
