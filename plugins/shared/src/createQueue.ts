import type { Payload } from 'payload'

/**
 * A queue in which pieces of work of one Payload run one after the other within this process. It
 * spares writers from fighting for the same number; nothing may rely on it, since other processes
 * do not wait in it. Work must not queue again where it already has its turn.
 */
export function createQueue(): <T>(turn: {
  payload: Payload
  work: () => Promise<T>
}) => Promise<T> {
  const ends = new WeakMap<Payload, Promise<unknown>>()
  return ({ payload, work }) => {
    const before = ends.get(payload) ?? Promise.resolve()
    const mine = before.then(work, work)
    ends.set(payload, mine)
    return mine
  }
}
