import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { retryWithJitter } from '@gongkai/shared'

const MOST_ATTEMPTS = 20

/**
 * Builds the indexes before anything is served, since uniqueness rests on them. One after the
 * other: MongoDB on PostgreSQL (FerretDB) deadlocks when they are built side by side.
 */
export async function createIndexesInTurn({
  collections,
  versions,
}: MongooseAdapter): Promise<void> {
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    await retryWithJitter({
      attempts: MOST_ATTEMPTS,
      retryWhen: (error) => String(error).includes('deadlock'),
      run: () => model.ensureIndexes(),
    })
  }
}
