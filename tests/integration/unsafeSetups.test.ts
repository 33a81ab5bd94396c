import { describe, expect, test } from '@jest/globals'
import path from 'node:path'

import { type TestDatabase, testDatabases } from '../support/databases.ts'
import {
  type Change,
  onCollection,
  onPapers,
  refusalNaming,
  start,
} from '../support/startUnsafe.ts'

const [sqlite] = testDatabases as [TestDatabase]

const rule = (name: string, answer: unknown) =>
  onPapers(({ access }) => ({ access: { ...access, [name]: () => answer } }))
const files = (upload: object) =>
  onCollection('files', (each) => ({ upload: { ...(each.upload as object), ...upload } }))
const adapter =
  (changed: Record<string, unknown>): Change =>
  (config) => ({
    ...config,
    db: { ...config.db, init: (args) => Object.assign(config.db.init(args), changed) },
  })

test('the project as it stands starts', async () => {
  await expect(start({})).resolves.toBeUndefined()
})

const published = { _status: { equals: 'published' } }

test.each<[string, Change]>([
  ['a rule that shows published documents', rule('read', published)],
  ['a rule that shows nothing', rule('read', false)],
  [
    'a hook, an endpoint and a database method added behind ours',
    (config) => ({
      ...onPapers(({ hooks }) => ({
        hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), () => undefined] },
      }))(config),
      db: {
        ...config.db,
        init: (args) => {
          const db = config.db.init(args)
          const { create } = db
          return Object.assign(db, { create: (given: never) => create(given) })
        },
      },
      endpoints: [
        ...(config.endpoints ?? []),
        { handler: () => Response.json({}), method: 'get', path: '/x' },
      ],
      onInit: (payload) => config.onInit?.(payload),
    }),
  ],
  [
    'a storage plugin that asks Payload',
    files({ disableLocalStorage: true, handlers: [() => undefined] }),
  ],
])('what a careful plugin does is no reason to refuse: %s', async (_, change) => {
  await expect(start({ later: change })).resolves.toBeUndefined()
})

describe('a project does not start when a later plugin', () => {
  test.each<[string, string, Change]>([
    [
      'schedules publication',
      'collection "papers", versions.drafts.schedulePublish',
      onPapers(() => ({ versions: { drafts: { schedulePublish: true }, maxPerDoc: 0 } })),
    ],
    [
      'switches drafts off',
      'collection "papers", versions.drafts',
      onPapers(() => ({ versions: false })),
    ],
    [
      'throws old versions away',
      'collection "papers", versions.maxPerDoc',
      onPapers(() => ({ versions: { drafts: true, maxPerDoc: 5 } })),
    ],
    ['adds a trash', 'collection "papers", trash', onPapers(() => ({ trash: true }))],
    [
      'allows copies',
      'collection "papers", disableDuplicate',
      onPapers(() => ({ disableDuplicate: false })),
    ],
    ['hides the status', 'collection "papers", forceSelect', onPapers(() => ({ forceSelect: {} }))],
    [
      'replaces the hooks',
      'collection "papers", hooks.beforeOperation',
      onPapers(() => ({ hooks: {} })),
    ],
    [
      'stops writing down who reads drafts',
      'collection "papers", hooks.afterOperation',
      onPapers(({ hooks }) => ({ hooks: { ...hooks, afterOperation: [] } })),
    ],
    ['opens the documents', 'collection "papers", access.read', rule('read', true)],
    [
      'opens the documents by a flag',
      'collection "papers", access.read',
      rule('read', { approved: { equals: true } }),
    ],
    [
      'opens a way around the status',
      'collection "papers", access.read',
      rule('read', { or: [published, { title: { exists: true } }] }),
    ],
    [
      'opens single documents',
      'collection "papers", access.read',
      onPapers(({ access }) => ({
        access: { ...access, read: ({ id, req }) => Boolean(req.user) || id !== undefined },
      })),
    ],
    [
      'has a rule that fails',
      'collection "papers", access.read',
      onPapers(({ access }) => ({
        access: { ...access, read: ({ req }) => (req.user as unknown as { boss: boolean }).boss },
      })),
    ],
    ['opens the versions', 'collection "papers", access.readVersions', rule('readVersions', true)],
    [
      'opens published versions, which keep what was taken down',
      'collection "papers", access.readVersions',
      rule('readVersions', { 'version._status': { equals: 'published' } }),
    ],
    [
      'opens the files',
      'collection "files", access.read',
      onCollection('files', () => ({ access: { read: () => true } })),
    ],
    [
      'stores the files in the open',
      'collection "files", upload',
      files({ disableLocalStorage: true }),
    ],
    [
      'stores the files where Next serves them',
      'collection "files", upload.staticDir',
      files({ staticDir: path.resolve('public/files') }),
    ],
    [
      'takes the place of an endpoint',
      'config.endpoints',
      (config) => ({
        ...config,
        endpoints: [
          { handler: () => Response.json({}), method: 'post', path: '/review/submit' },
          ...(config.endpoints ?? []),
        ],
      }),
    ],
    ['drops the endpoints', 'config.endpoints', (config) => ({ ...config, endpoints: [] })],
    [
      'hides the endpoints behind a collection',
      'collection "review"',
      (config) => ({
        ...config,
        collections: [...(config.collections ?? []), { slug: 'review', fields: [] }],
      }),
    ],
    ['has transactions on SQLite', 'db.transactionOptions', adapter({ transactionOptions: {} })],
    ['drops the options', 'config.custom', (config) => ({ ...config, custom: {} })],
    ['writes around the gate', 'config.db', adapter({ updateOne: async () => ({}) })],
    ['writes versions around the gate', 'config.db', adapter({ createVersion: async () => ({}) })],
  ])('%s: names %s', async (_, option, change) => {
    await expect(start({ later: change })).rejects.toMatchObject(refusalNaming(option))
  })

  test('replaces the whole database adapter: names config.db', async () => {
    const database = await sqlite.open()
    const own = database.adapter({ push: true })
    await expect(start({ later: (config) => ({ ...config, db: own }) })).rejects.toMatchObject({
      settings: [expect.objectContaining({ option: 'config.db' })],
    })
    await database.close()
  })

  test('breaks several things at once: names them all', async () => {
    const both: Change = (config) =>
      onPapers(() => ({ hooks: {}, trash: true }))({ ...config, endpoints: [] })
    const error = await start({ later: both }).catch((thrown: Error) => thrown)
    for (const part of ['trash', 'hooks.beforeOperation', '/review/submit', '/review/takedown']) {
      expect((error as Error).message).toContain(part)
    }
  })
})
