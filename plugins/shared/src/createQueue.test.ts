import type { Payload } from 'payload'

import { expect, test } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'

import { createQueue } from './createQueue.ts'

const payload = {} as Payload

test('pieces of work follow one another, also after one that failed', async () => {
  const inTurn = createQueue()
  const steps: string[] = []
  const work = (name: string) => async () => {
    steps.push(`${name} begins`)
    await wait(5)
    steps.push(`${name} ends`)
    if (name === 'first') throw new Error('failed')
    return name
  }
  const first = inTurn({ payload, work: work('first') })
  const second = inTurn({ payload, work: work('second') })
  await expect(first).rejects.toThrow('failed')
  expect(await second).toBe('second')
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('another Payload and another queue do not wait', async () => {
  const inTurn = createQueue()
  const endless = () => new Promise<never>(() => undefined)
  void inTurn({ payload, work: endless })
  expect(await inTurn({ payload: {} as Payload, work: async () => 'done' })).toBe('done')
  expect(await createQueue()({ payload, work: async () => 'done' })).toBe('done')
})
