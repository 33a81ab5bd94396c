import type { Payload } from 'payload'

const WRITES = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const

/** What a process that was killed would have left undone. */
export class Killed extends Error {}

/**
 * Lets the first `writes` writes to the database pass and makes every later one fail, as if the
 * process had died there. Returns the way to end it.
 */
export function killAfterWrites({
  payload,
  writes,
}: {
  payload: Payload
  writes: number
}): () => void {
  let left = writes
  const originals = WRITES.map((method) => [method, payload.db[method]] as const)
  const mortal = originals.map(([method, write]) => [
    method,
    async (args: never) => {
      if (left === 0) throw new Killed(`killed at ${method}`)
      left -= 1
      return (write as (args: unknown) => Promise<unknown>).call(payload.db, args)
    },
  ])
  Object.assign(payload.db, Object.fromEntries(mortal))
  return () => {
    Object.assign(payload.db, Object.fromEntries(originals))
  }
}
