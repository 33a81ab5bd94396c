import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { describe, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

const ASKED_FOR = 'TEST_APP_ON_MONGODB'

/**
 * Runs a test file of the app once more, on MongoDB. Without `MONGODB_URL` it is left out, and the
 * report says so.
 */
export async function onMongodb(runFile: () => Promise<unknown>): Promise<void> {
  if (!process.env.MONGODB_URL) {
    describe('on MongoDB', () => it.skip('left out: MONGODB_URL is not set', () => undefined))
    return
  }
  process.env[ASKED_FOR] = 'yes'
  await runFile()
}

/** The address of a new database when the running file is one for MongoDB. */
export function freshMongodbUrl(): string | undefined {
  if (!process.env[ASKED_FOR] || !process.env.MONGODB_URL) return undefined
  const url = new URL(process.env.MONGODB_URL)
  url.pathname = `/gongkai_${randomUUID().replaceAll('-', '')}`
  return url.href
}

export async function dropMongodb({ db }: Payload): Promise<void> {
  if (db.name === 'mongoose') await (db as unknown as MongooseAdapter).connection.dropDatabase()
}
