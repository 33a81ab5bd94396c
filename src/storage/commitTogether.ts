import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Client = SQLiteAdapter['client']
type Statement = { args?: unknown; sql: string }
type Result = Awaited<ReturnType<Client['execute']>>

type Waiting = {
  reject: (reason: unknown) => void
  resolve: (result: Result) => void
  statement: Statement
}

/**
 * Writes that wait at the same moment are committed together, with one wait for the disk in place of
 * one each. None is answered before its commit, and where one of them fails, all are done again each
 * on its own, so that it fails alone.
 */
export function commitTogether(client: Client): void {
  const execute = client.execute.bind(client) as (statement: unknown) => Promise<Result>
  let isInTransaction = false
  let waiting: Waiting[] = []

  async function commit(): Promise<void> {
    const writes = waiting
    waiting = []
    const results = await together(writes)
    writes.forEach(({ reject, resolve, statement }, index) => {
      const result = results?.[index]
      if (result) resolve(result)
      else execute(statement).then(resolve, reject)
    })
  }

  /** A batch begins, writes and commits or rolls back without letting anybody in between. */
  async function together(writes: Waiting[]): Promise<Result[] | undefined> {
    if (writes.length < 2 || isInTransaction) return undefined
    try {
      return await client.batch(writes.map(({ statement }) => statement) as never, 'write')
    } catch {
      return undefined
    }
  }

  client.execute = ((given: Statement | string, args?: unknown) => {
    const statement = typeof given === 'string' ? { args, sql: given } : given
    isInTransaction = inTransactionAfter({ sql: statement.sql, was: isInTransaction })
    if (isInTransaction || !isWrite(statement.sql)) return execute(statement)
    return new Promise<Result>((resolve, reject) => {
      waiting.push({ reject, resolve, statement })
      if (waiting.length === 1) queueMicrotask(() => void commit())
    })
  }) as Client['execute']
}

function isWrite(sql: string): boolean {
  return /^\s*(?:delete|insert|update)\b/i.test(sql)
}

function inTransactionAfter({ sql, was }: { sql: string; was: boolean }): boolean {
  if (/^\s*begin\b/i.test(sql)) return true
  return was && !/^\s*(?:commit|rollback)\b/i.test(sql)
}
