import type { Migration, Payload, SanitizedConfig } from 'payload'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'

import { dropMongodb, freshMongodbUrl } from './onMongodb.ts'
import { restClient, type RestClient } from './restClient.ts'

export type App = {
  as: (token: string) => RestClient
  close: () => Promise<void>
  dataDirectory: string
  payload: Payload
  stranger: RestClient
}

/**
 * The real project on a fresh database: a SQLite file with its schema made by the committed
 * migrations, or after `onMongodb()` a MongoDB database. The config reads the environment when it is
 * first imported, so a test file boots the app once.
 */
export async function bootApp(): Promise<App> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'app-'))
  process.env.GONGKAI_DATA_DIR = dataDirectory
  process.env.DATABASE_URL = freshMongodbUrl() ?? ''
  const { default: config } = await import('@payload-config')
  const { migrations } = await import('../../src/migrations/index.ts')
  const payload = await getPayload({ config: quiet(config), key: dataDirectory })
  if (payload.db.name === 'sqlite') {
    await payload.db.migrate({ migrations: migrations as Migration[] })
  }
  return {
    as: (token) => restClient({ cacheKey: dataDirectory, payload, token }),
    close: async () => {
      await dropMongodb(payload)
      await payload.destroy()
      await rm(dataDirectory, { force: true, recursive: true })
    },
    dataDirectory,
    payload,
    stranger: restClient({ cacheKey: dataDirectory, payload }),
  }
}

async function quiet(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  return Object.assign(await config, { logger: { options: { level: 'silent' } } })
}
