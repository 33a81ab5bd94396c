import type { Config } from 'payload'

import { publicationsPlugin } from '@gongkai/publications'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bootPayload } from '../support/bootPayload.ts'
import { testDatabases } from '../support/databases.ts'
import { onCollection, onPapers, refusalNaming, start } from '../support/startUnsafe.ts'

type Unsafe = Parameters<typeof start>[0]

describe('a project does not start when it', () => {
  const review = { department: 'department' }
  test.each<[string, string, Unsafe]>([
    [
      'has no drafts',
      'collection "papers", versions.drafts',
      { before: onPapers(() => ({ versions: false })) },
    ],
    [
      'schedules publication',
      'collection "papers", versions.drafts.schedulePublish',
      { before: onPapers(() => ({ versions: { drafts: { schedulePublish: true } } })) },
    ],
    ['has a trash', 'collection "papers", trash', { before: onPapers(() => ({ trash: true })) }],
    [
      'names an unknown collection',
      'option "collections"',
      { options: { collections: { letters: review, papers: review } } },
    ],
    [
      'names an unknown department field',
      'option "collections.papers.department"',
      { options: { collections: { papers: { department: 'unit' } } } },
    ],
    [
      'names an unknown excluded field',
      'option "collections.papers.exclude"',
      { options: { collections: { papers: { ...review, exclude: ['remark'] } } } },
    ],
    [
      'names an unknown title',
      'option "collections.papers.title"',
      { options: { collections: { papers: { ...review, title: 'name' } } } },
    ],
    [
      'names unknown accounts',
      'option "staff.collection"',
      {
        options: {
          staff: {
            collection: 'files',
            mayRead: () => true,
            mayTakeDown: () => true,
            rolesIn: () => [],
          },
        },
      },
    ],
    ['names unknown uploads', 'option "uploads"', { options: { uploads: 'papers' } }],
    [
      'has uploads without a digest',
      'option "uploads"',
      { before: onCollection('files', () => ({ fields: [] })) },
    ],
  ])('%s: names %s', async (_, option, unsafe) => {
    await expect(start(unsafe)).rejects.toMatchObject(refusalNaming(option))
  })

  test('runs on a version of Payload the gate was not proven on: names payload', async () => {
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'old-payload-'))
    await mkdir(path.join(elsewhere, 'node_modules/payload'), { recursive: true })
    await writeFile(
      path.join(elsewhere, 'node_modules/payload/package.json'),
      '{"version":"3.90.1"}',
    )
    const home = process.cwd()
    process.chdir(elsewhere)
    try {
      await expect(start({})).rejects.toMatchObject({
        settings: [expect.objectContaining({ option: 'payload' })],
      })
    } finally {
      process.chdir(home)
      await rm(elsewhere, { recursive: true })
    }
  })
})

describe('in production a project does not start', () => {
  const { NODE_ENV, NEXT_PHASE } = process.env
  const set = (values: Record<string, string | undefined>): void => {
    Object.assign(process.env, values)
  }
  beforeAll(() => set({ NODE_ENV: 'production' }))
  afterAll(() => {
    set({ NODE_ENV })
    if (NEXT_PHASE === undefined) delete process.env.NEXT_PHASE
  })

  const random = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928'
  test.each<[string, string, Partial<Config>]>([
    ['with a short secret', 'secret (PAYLOAD_SECRET)', { secret: '9f8e7d6c5b4a3928' }],
    [
      'with a secret out of an example',
      'secret (PAYLOAD_SECRET)',
      { secret: 'change-me-0123456789abcdefghijkl' },
    ],
    [
      'when every visitor is signed in',
      'admin.autoLogin',
      { admin: { autoLogin: { email: 'a@example.invalid' }, user: 'people' }, secret: random },
    ],
  ])('%s: names %s', async (_, option, changes) => {
    await expect(start({ later: (config) => ({ ...config, ...changes }) })).rejects.toMatchObject({
      settings: [expect.objectContaining({ option })],
    })
  })

  test('unless it is only being built', async () => {
    set({ NEXT_PHASE: 'phase-production-build' })
    await expect(
      start({ later: (config) => ({ ...config, secret: 'short' }) }),
    ).resolves.toBeUndefined()
  })
})

test('public copies of files do not share a folder with private ones: names filesDirectory', async () => {
  const database = await testDatabases[0]!.open()
  const uploads = { slug: 'files', fields: [], upload: { staticDir: '/srv/files/private' } }
  const publications = publicationsPlugin({
    collections: { files: { project: () => ({ body: {}, files: [], scopes: [] }) } },
    filesDirectory: '/srv/files',
    isReleased: async () => false,
  })
  const booted = bootPayload({
    config: { collections: [uploads], plugins: [publications] },
    database,
  })
  await expect(booted).rejects.toMatchObject(refusalNaming('option "filesDirectory"'))
  await database.close()
})
