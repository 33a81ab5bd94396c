import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const projectRoot = path.resolve(import.meta.dirname, '../..')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongkai-demo-'))
})
afterAll(() => rm(folder, { force: true, recursive: true }))

test('npm run demo refuses settings that do not fit in both languages, before it makes anything', async () => {
  const settings = path.join(folder, 'county.json')
  await writeFile(settings, '{"rules":{"disclosure":{"workingDays":30}}}')
  const data = path.join(folder, 'data')
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      GONGKAI_DATA_DIR: data,
      GONGKAI_SETTINGS: settings,
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      // Any free one.
      PORT: '0',
    },
  })
  expect(status).toBe(1)
  expect(stderr).toContain('GONGKAI_SETTINGS：rules.disclosure.workingDays 为30')
  expect(stderr).toContain('GONGKAI_SETTINGS: rules.disclosure.workingDays is 30')
  expect(stderr).not.toContain('    at ')
  expect(existsSync(data)).toBe(false)
})
