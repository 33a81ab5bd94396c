import config from '@payload-config'
import { mkdir } from 'node:fs/promises'
import { getPayload } from 'payload'

import { startBackgroundWork } from './backgroundWork.ts'
import { environment } from './environment.ts'

/** Opens the database, brings its schema up to date and starts the background work. */
export async function startServer(): Promise<void> {
  await mkdir(environment.dataDirectory, { recursive: true })
  const payload = await getPayload({ config, cron: true })
  startBackgroundWork({ payload })
}
