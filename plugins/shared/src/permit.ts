import { AsyncLocalStorage } from 'node:async_hooks'

export type Permit = {
  isHeld: () => boolean
  run: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * A permit an engine holds around its own writes. It follows the calls that the work makes, across
 * awaits, and nothing a client sends can carry it. A bundler may load a plugin twice into one
 * process; permits of the same name are one permit all the same.
 */
export function createPermit(name: string): Permit {
  const storage = storageNamed(Symbol.for(`@gongkai/permit/${name}`))
  return {
    isHeld: () => storage.getStore() === true,
    run: (work) => storage.run(true, work),
  }
}

function storageNamed(key: symbol): AsyncLocalStorage<true> {
  const registry = globalThis as { [key: symbol]: AsyncLocalStorage<true> | undefined }
  return (registry[key] ??= new AsyncLocalStorage<true>())
}
