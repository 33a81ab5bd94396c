import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, Plugin } from 'payload'

import { decorateAdapter } from '@gongkai/shared'
import { AsyncLocalStorage } from 'node:async_hooks'

import { KNOWN_METHODS } from './adapterMethods.ts'

type WriteArgs = { collection?: string; collectionSlug?: string }

/** Notes every write on a collection that comes to the adapter through its decorated methods. */
export function watchWrites(collection: string) {
  const seen: string[] = []
  const inside = new AsyncLocalStorage<true>()
  const plugin: Plugin = (config) =>
    decorateAdapter({
      config,
      decorate: (adapter) =>
        Object.fromEntries(
          KNOWN_METHODS.writes.map((method) => [
            method,
            (args: WriteArgs) => {
              if ((args.collection ?? args.collectionSlug) === collection) seen.push(method)
              const write = (adapter as unknown as Record<string, (args: WriteArgs) => unknown>)[
                method
              ]
              return inside.run(true, () => write?.(args))
            },
          ]),
        ),
    })
  return {
    isInside: () => inside.getStore() === true,
    /** After the gate, so that what it notes has come from Payload. */
    plugin: Object.assign(plugin, { order: 200 }),
    /** The different methods used since the last time, in order of their names. */
    take: () => [...new Set(seen.splice(0))].sort(),
  }
}

/** Statements that write a table or its versions, as the SQLite driver gets them. */
export function watchStatements({
  isInside,
  payload,
  table,
}: {
  isInside: () => boolean
  payload: Payload
  table: string
}) {
  const statements: { isInside: boolean; text: string }[] = []
  const { client } = payload.db as unknown as SQLiteAdapter
  const execute = client.execute.bind(client)
  const written = new RegExp(
    `^\\s*(insert into|update|delete from|replace into)\\s+["\`]?_?${table}`,
    'i',
  )
  client.execute = ((statement: string | { sql: string }, ...rest: never[]) => {
    const text = typeof statement === 'string' ? statement : statement.sql
    if (written.test(text)) statements.push({ isInside: isInside(), text })
    return (execute as (...args: unknown[]) => unknown)(statement, ...rest)
  }) as typeof client.execute
  return statements
}
