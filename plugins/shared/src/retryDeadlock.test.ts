import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { retryDeadlock } from './retryDeadlock.ts'

const byCode = Object.assign(new Error('x'), { code: '40P01' })
const inWords = new Error('deadlock detected')
const wrapped = new Error('insert failed', { cause: byCode })

beforeEach(() => {
  jest.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  jest.restoreAllMocks()
})

function failing(...errors: Error[]) {
  let calls = 0
  return async () => {
    const error = errors[calls++]
    if (error) throw error
    return calls
  }
}

test('a write that was undone in a deadlock is made again, however the database says it', async () => {
  expect(await retryDeadlock(failing(byCode, inWords, wrapped))).toBe(4)
})

test('any other error is thrown at once', async () => {
  await expect(retryDeadlock(failing(new Error('disk full')))).rejects.toThrow('disk full')
})

test('what meets nothing but deadlocks fails with the error of the database', async () => {
  await expect(retryDeadlock(failing(...Array(20).fill(inWords)))).rejects.toThrow(inWords)
  expect(await retryDeadlock(failing(...Array(19).fill(inWords)))).toBe(20)
})
