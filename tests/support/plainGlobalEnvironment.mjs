import { ModernFakeTimers } from '@jest/fake-timers'
import { TestEnvironment } from 'jest-environment-node'
import vm from 'node:vm'

/**
 * Jest's environment for Node with an ordinary global object. The one Jest makes answers through a
 * proxy, and every `Object` or `Promise` in tested code takes some fifteen times as long.
 */
export default class PlainGlobalEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const plain = vm.createContext(vm.constants.DONT_CONTEXTIFY)
    const own = new Set(Reflect.ownKeys(plain))
    for (const key of Reflect.ownKeys(this.global)) {
      const isBuiltIn = own.has(key) && !REPLACED.has(key)
      if (!isBuiltIn) {
        Object.defineProperty(plain, key, Object.getOwnPropertyDescriptor(this.global, key))
      }
    }
    plain.global = plain
    plain.Error.stackTraceLimit = this.global.Error.stackTraceLimit
    this.context = plain
    this.global = plain
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: plain })
  }
}

/** What Jest takes from the outside although every context has its own. */
const REPLACED = new Set(['ArrayBuffer', 'Uint8Array'])
