import { describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { installedPayloadVersion, payloadVersionProblems } from './payloadVersion.ts'
import { secretProblems } from './secretProblems.ts'
import { UnsafeSetup } from './unsafeSetup.ts'

describe('versions of Payload', () => {
  test.each(['3.90.2', '3.90.10', '3.91.0', '3.100.0'])('%s is supported', (version) => {
    expect(payloadVersionProblems(version)).toEqual([])
  })

  test.each(['3.90.1', '3.89.9', '3.8.0', '2.99.9', '4.0.0', '3.91.0-canary.1', 'latest', ''])(
    '"%s" is refused, and the range is named',
    (version) => {
      const [problem] = payloadVersionProblems(version)
      expect(problem).toMatchObject({
        en: expect.stringContaining('>=3.90.2 <4'),
        option: 'payload',
        zh: expect.stringContaining('>=3.90.2 <4'),
      })
    },
  )

  test('are read from the nearest installed package', async () => {
    const project = await mkdtemp(path.join(tmpdir(), 'installed-'))
    await mkdir(path.join(project, 'node_modules/payload'), { recursive: true })
    await writeFile(path.join(project, 'node_modules/payload/package.json'), '{"version":"3.88.0"}')
    expect(installedPayloadVersion(path.join(project, 'apps', 'web'))).toBe('3.88.0')
    await rm(project, { recursive: true })
    expect(installedPayloadVersion(project)).toBeUndefined()
    expect(installedPayloadVersion(import.meta.dirname)).toMatch(/^3\.\d+\.\d+$/)
  })
})

describe('the secret', () => {
  test.each([
    ['is missing', ''],
    ['at least 32', '9f8e7d6c5b4a3928'],
    ['not random enough', 'ab'.repeat(20)],
    ['not random enough', 'please-change-me-before-you-go-live-12345'],
  ])('is refused because it %s', (reason, secret) => {
    const [problem] = secretProblems({ name: 'PAYLOAD_SECRET', secret })
    expect(problem?.en).toContain(reason)
    expect(problem?.zh).toMatch(/[\u4e00-\u9fa5].*openssl rand -hex 32/)
  })

  test('made at random is accepted', () => {
    const secret = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928'
    expect(secretProblems({ name: 'PAYLOAD_SECRET', secret })).toEqual([])
  })
})

test('a refusal names every option at once, in both languages', () => {
  const { message } = new UnsafeSetup({
    plugin: 'some-plugin',
    settings: [
      { en: 'do this', option: 'a', zh: '这样做' },
      { en: 'do that', option: 'b', zh: '那样做' },
    ],
  })
  for (const part of ['some-plugin', 'a: do this', 'b：那样做']) expect(message).toContain(part)
})
