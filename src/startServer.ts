import config from '@payload-config'
import { mkdir } from 'node:fs/promises'
import { type Migration, type Payload, getPayload } from 'payload'

import { startBackgroundWork } from './backgroundWork.ts'
import { environment } from './environment.ts'
import { migrations } from './migrations/index.ts'
import { refuseDemoAccounts } from './security/refuseDemoAccounts.ts'

/** Opens the database, brings its schema up to date and starts the background work. */
export async function startServer(): Promise<void> {
  await mkdir(environment.dataDirectory, { recursive: true })
  const payload = await getPayload({ config, cron: true })
  if (process.env.NODE_ENV !== 'production') await bringUpToDate(payload)
  await refuseDemoAccounts({
    isDemo: process.env.GONGKAI_DEMO === '1',
    isPublic: environment.publicUrl.startsWith('https:'),
    payload,
  })
  startBackgroundWork({ payload, reconcileAt: environment.reconcileAt })
}

/** In production the adapter does this itself while it connects. */
async function bringUpToDate({ db }: Payload): Promise<void> {
  if (db.name === 'sqlite') await db.migrate({ migrations: migrations as Migration[] })
}
