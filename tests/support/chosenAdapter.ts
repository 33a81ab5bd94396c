import type { DatabaseAdapterObj } from 'payload'

let chosen: DatabaseAdapterObj | undefined

/** Which database a config gets that asks for SQLite. */
export function chooseAdapter(adapter: DatabaseAdapterObj): void {
  chosen = adapter
}

/** Stands where a config imports the adapter of SQLite. */
export function sqliteAdapter(): DatabaseAdapterObj {
  if (!chosen) throw new Error('no database was chosen')
  return chosen
}
