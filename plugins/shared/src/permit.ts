import { AsyncLocalStorage } from 'node:async_hooks'

export type Permit = {
  isHeld: () => boolean
  run: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * A permit an engine holds around its own writes. It follows the calls that the work makes, across
 * awaits, and nothing a client sends can carry it.
 */
export function createPermit(): Permit {
  const storage = new AsyncLocalStorage<true>()
  return {
    isHeld: () => storage.getStore() === true,
    run: (work) => storage.run(true, work),
  }
}
