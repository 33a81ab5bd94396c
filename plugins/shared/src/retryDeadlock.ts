import { setTimeout as wait } from 'node:timers/promises'

const ATTEMPTS = 20

/** PostgreSQL looks for a deadlock after one second; a crowd has to spread over more than that. */
const SECOND = 1_000

const LONGEST_PAUSE = 4 * SECOND

/**
 * Runs a write again that was undone because it and another one waited for each other: nothing was
 * stored. The pauses are long, since who comes back at once meets the same crowd in the next
 * deadlock. Throws the database's error after twenty attempts.
 */
export async function retryDeadlock<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (attempt >= ATTEMPTS || !isDeadlock(error)) throw error
      await wait(Math.random() * Math.min(SECOND * attempt, LONGEST_PAUSE))
    }
  }
}

/** PostgreSQL says it by code, FerretDB (MongoDB's protocol over PostgreSQL) in words. */
function isDeadlock(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && error.code === '40P01') return true
  if (error instanceof Error && error.message.includes('deadlock detected')) return true
  return 'cause' in error && error.cause !== error && isDeadlock(error.cause)
}
