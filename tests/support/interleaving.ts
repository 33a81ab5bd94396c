import type { Payload } from 'payload'

import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises'

import { Killed } from './writeFaults.ts'

const METHODS = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'find',
  'findOne',
  'findVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const

/** The longest that one actor goes on while all others stand still, in database calls. */
const LONGEST_BURST = 60

/** A call that takes longer waits for what another actor locked, in milliseconds. */
const PATIENCE = 400

/** One of several pieces of work that take turns at the database. */
type Actor = {
  /** Whether a call is still waiting inside the database. */
  blocked: boolean
  /** Database calls until it dies. */
  callsLeft: number
  ended: boolean
  wake: () => void
  waiting: (() => Promise<void>)[]
}

const acting = new AsyncLocalStorage<Actor | undefined>()

/** Makes each database call of an actor wait for its turn. All other calls pass as ever. */
export function takeTurnsAt(payload: Payload): void {
  for (const method of METHODS) {
    const call = payload.db[method].bind(payload.db) as (args: unknown) => Promise<unknown>
    Object.assign(payload.db, { [method]: (args: unknown) => takeTurn(() => call(args)) })
  }
}

/** Runs a step of the calling actor when its turn comes; outside of `interleave` at once. */
export async function takeTurn<T>(step: () => Promise<T>): Promise<T> {
  const actor = acting.getStore()
  if (!actor) return step()
  return new Promise<T>((resolve, reject) => {
    const resume = async () => {
      actor.callsLeft -= 1
      if (actor.callsLeft < 0) return reject(new Killed('killed at its turn'))
      // What the adapter calls within this call belongs to the same step.
      await acting.run(undefined, step).then(resolve, reject)
    }
    // The actor may hold a permit, which follows its own calls only.
    actor.waiting.push(AsyncResource.bind(resume))
    actor.wake()
  })
}

/** Lets the calling actor die after so many database calls. Says whether it lived. */
export async function mortally({
  calls,
  work,
}: {
  calls: number
  work: () => Promise<unknown>
}): Promise<boolean> {
  const actor = acting.getStore()
  if (!actor) throw new Error('only an actor can die')
  actor.callsLeft = calls
  try {
    await work()
    return actor.callsLeft >= 0
  } catch (error) {
    if (!(error instanceof Killed)) throw error
    return false
  } finally {
    actor.callsLeft = Infinity
  }
}

/**
 * Runs the actors side by side, one database call at a time. Who moves, and for how many calls in a
 * row, follows from the seed alone, so that every order can be had again. Only a call that has to
 * wait for the open transaction of another actor is left alone until it comes back.
 */
export async function interleave({
  actors,
  beforeStep,
  seed,
}: {
  actors: (() => Promise<void>)[]
  beforeStep?: () => void
  seed: number
}): Promise<void> {
  const random = randomFrom(seed)
  const longest = random() * LONGEST_BURST
  const begun: Awaited<ReturnType<typeof begin>>[] = []
  for (const work of actors) begun.push(await begin(work))
  const moving = () => begun.filter(({ actor }) => !actor.ended)
  while (moving().length > 0) {
    const ready = moving().filter(({ actor }) => !actor.blocked)
    const chosen = ready[Math.floor(random() * ready.length)]
    if (!chosen) {
      await nextRound()
      continue
    }
    for (let left = random() ** 2 * longest; left >= 0; left -= 1) {
      if (chosen.actor.ended || chosen.actor.blocked) break
      beforeStep?.()
      await move(chosen.actor)
    }
  }
  await Promise.all(begun.map(({ outcome }) => outcome))
}

async function move(actor: Actor): Promise<void> {
  const step = actor.waiting.shift()
  if (!step) return
  actor.blocked = true
  const done = step()
    .then(() => standsStill(actor))
    .then(() => void (actor.blocked = false))
  const patience = new AbortController()
  await Promise.race([done, pause(PATIENCE, undefined, { signal: patience.signal })])
  patience.abort()
}

async function begin(work: () => Promise<void>) {
  const actor: Actor = {
    blocked: false,
    callsLeft: Infinity,
    ended: false,
    waiting: [],
    wake: () => {},
  }
  const outcome = acting.run(actor, work).finally(() => {
    actor.ended = true
    actor.wake()
  })
  // Looked at in the end; until then an early failure is not an unhandled one.
  outcome.catch(() => {})
  await standsStill(actor)
  return { actor, outcome }
}

async function standsStill(actor: Actor): Promise<void> {
  await nextRound()
  while (actor.waiting.length === 0 && !actor.ended) {
    await new Promise<void>((wake) => (actor.wake = wake))
  }
}

/** Mulberry32: small, fast and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
