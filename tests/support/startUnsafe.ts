import type { CollectionConfig, Config, Plugin } from 'payload'

import { expect } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bootPayload } from './bootPayload.ts'
import { type TestDatabase, testDatabases } from './databases.ts'
import { reviewProject } from './reviewProject.ts'

const [sqlite] = testDatabases as [TestDatabase]

export type Change = (config: Config) => Config

/**
 * Boots the bare review project and stops it again: `before` changes the project that the review
 * plugin is given, `later` is a plugin behind it, `options` are others of the review plugin.
 */
export async function start({
  before = (config) => config,
  later = (config) => config,
  options = {},
}: {
  before?: Change
  later?: Change
  options?: Parameters<typeof reviewProject>[0]['options']
}): Promise<void> {
  const database = await sqlite.open()
  const filesDirectory = await mkdtemp(path.join(tmpdir(), 'unsafe-'))
  const project = before(reviewProject({ filesDirectory, options }) as Config)
  const plugin: Plugin = Object.assign(later, { order: 200, slug: 'later' })
  try {
    await bootPayload({
      config: { ...project, plugins: [...(project.plugins ?? []), plugin] },
      database,
    })
  } finally {
    await database.close()
    await rm(filesDirectory, { force: true, recursive: true })
  }
}

export const onCollection =
  (slug: string, change: (collection: CollectionConfig) => Partial<CollectionConfig>): Change =>
  (config) => ({
    ...config,
    collections: config.collections?.map((each) =>
      each.slug === slug ? { ...each, ...change(each) } : each,
    ),
  })

export const onPapers = (change: Parameters<typeof onCollection>[1]): Change =>
  onCollection('papers', change)

/** A refusal to start that names the option, with a fix in both languages. */
export function refusalNaming(option: string): object {
  return {
    message: expect.stringContaining('拒绝启动'),
    name: 'UnsafeSetup',
    settings: expect.arrayContaining([
      {
        en: expect.stringMatching(/\w{3}/),
        option,
        zh: expect.stringMatching(/[\u4e00-\u9fa5]{2}/),
      },
    ]),
  }
}
