import type { Config } from 'payload'

import { expect, test } from '@jest/globals'

import { type PublicationsOptions, publicationsPlugin } from './index.ts'

const valid: PublicationsOptions = {
  collections: { papers: { project: () => ({ body: {}, files: [], scopes: [] }) } },
  filesDirectory: '/var/lib/public-files',
  isReleased: async () => false,
}

const config = (...slugs: string[]) =>
  ({
    collections: slugs.map((slug) => ({ slug, fields: [] })),
    db: {},
    secret: '',
  }) as unknown as Config

test.each([
  [{ ...valid, collections: {} }, 'option "collections" is empty'],
  [{ ...valid, collections: { papers: {} } }, 'option "collections.papers.project"'],
  [{ ...valid, isReleased: undefined }, 'option "isReleased"'],
  [{ ...valid, filesDirectory: './public' }, 'option "filesDirectory" must be an absolute path'],
  [{ ...valid, filesDirectory: undefined }, 'option "filesDirectory" must be an absolute path'],
])('bad options are refused by name', (options, message) => {
  expect(() => publicationsPlugin(options as PublicationsOptions)).toThrow(message)
})

test('a collection the project does not have is refused', () => {
  expect(() => publicationsPlugin(valid)(config('pages'))).toThrow('papers')
})

test('a slug the project already uses is refused', () => {
  expect(() => publicationsPlugin(valid)(config('papers', 'publications'))).toThrow('publications')
})

test('the host is not changed: its collections are kept, ours are added', async () => {
  const host = config('papers')
  const { collections = [] } = await publicationsPlugin(valid)(host)
  expect(host.collections).toHaveLength(1)
  expect(collections[0]).toBe(host.collections?.[0])
  expect(collections.map(({ slug }) => slug)).toEqual([
    'papers',
    'publications',
    'publication-states',
    'publication-outbox',
    'publication-files',
    'publication-epoch',
  ])
})
