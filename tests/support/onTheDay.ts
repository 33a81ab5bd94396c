import { jest } from '@jest/globals'

/** Sets the clock to noon in the office. Only the clock: timers, and with them the database, go on. */
export function onTheDay(day: string) {
  jest.useFakeTimers({
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
    now: new Date(`${day}T04:00:00.000Z`),
  })
}
