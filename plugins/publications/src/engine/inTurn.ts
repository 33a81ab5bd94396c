import type { Payload } from 'payload'

const queues = new WeakMap<Payload, Promise<unknown>>()

/**
 * Runs pieces of work one after the other within this process. It spares writers from fighting for
 * the same number; nothing relies on it, since other processes do not wait in this queue.
 */
export function inTurn<T>({
  payload,
  work,
}: {
  payload: Payload
  work: () => Promise<T>
}): Promise<T> {
  const before = queues.get(payload) ?? Promise.resolve()
  const mine = before.then(work, work)
  queues.set(payload, mine)
  return mine
}
