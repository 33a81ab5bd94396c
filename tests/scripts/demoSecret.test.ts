import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { demoSecret, demoSecretFile } from '../../scripts/support/demoSecret.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongkai-secret-'))
})
afterAll(() => rm(folder, { force: true, recursive: true }))

test('the secret of the demo is random, kept, and readable by its owner only', async () => {
  const secret = await demoSecret(folder)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(await demoSecret(folder)).toBe(secret)
  expect((await stat(demoSecretFile(folder))).mode & 0o777).toBe(0o600)
})
