import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { retryDeadlock } from '@gongkai/shared'

/**
 * Builds the indexes before anything is served, since uniqueness rests on them. One after the
 * other: MongoDB on PostgreSQL (FerretDB) deadlocks when they are built side by side.
 */
export async function createIndexesInTurn({
  collections,
  versions,
}: MongooseAdapter): Promise<void> {
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    await retryDeadlock(() => model.ensureIndexes())
  }
}
