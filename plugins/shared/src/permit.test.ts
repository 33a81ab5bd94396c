import { expect, test } from '@jest/globals'

import { createPermit } from './permit.ts'

test('is held inside its work only, across awaits', async () => {
  const permit = createPermit('test/scope')
  expect(permit.isHeld()).toBe(false)
  await permit.run(async () => {
    await Promise.resolve()
    expect(permit.isHeld()).toBe(true)
  })
  expect(permit.isHeld()).toBe(false)
})

test('permits of one name are one, of two names two', async () => {
  await createPermit('test/one').run(async () => {
    expect(createPermit('test/one').isHeld()).toBe(true)
    expect(createPermit('test/two').isHeld()).toBe(false)
  })
})
