import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const projectRoot = path.resolve(import.meta.dirname, '../..')

test('npm start without settings ends with 1 and says in both languages what to set', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    // Empty rather than absent, so that no .env of this folder fills them in.
    env: {
      GONGKAI_PUBLIC_URL: '',
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      PAYLOAD_SECRET: '',
    },
  })
  expect(status).toBe(1)
  expect(stderr).toContain('缺少 PAYLOAD_SECRET')
  expect(stderr).toContain('PAYLOAD_SECRET is missing')
  expect(stderr).toContain('缺少 GONGKAI_PUBLIC_URL')
  expect(stderr).toContain('GONGKAI_PUBLIC_URL is missing')
})
