import config from '@payload-config'
import { type Migration, type Payload, getPayload } from 'payload'

import { startBackgroundWork } from './backgroundWork.ts'
import { environment } from './environment.ts'
import { migrations } from './migrations/index.ts'
import { refuseDemoAccounts } from './security/refuseDemoAccounts.ts'
import { isStorageProblem } from './storage/storageProblem.ts'

/** Opens the database, brings its schema up to date and starts the background work. */
export async function startServer(): Promise<void> {
  const payload = await openDatabase()
  await refuseDemoAccounts({
    isDemo: process.env.GONGKAI_DEMO === '1',
    isPublic: environment.publicUrl.startsWith('https:'),
    payload,
  })
  startBackgroundWork({ payload, reconcileAt: environment.reconcileAt })
}

/** A disk that does not fit ends the process, with what the operator can do as its last words. */
async function openDatabase(): Promise<Payload> {
  try {
    const payload = await getPayload({ config, cron: true })
    if (process.env.NODE_ENV !== 'production') await bringUpToDate(payload)
    return payload
  } catch (error) {
    if (!isStorageProblem(error)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exit(1)
  }
}

/** In production the adapter does this itself while it connects. */
async function bringUpToDate({ db }: Payload): Promise<void> {
  if (db.name === 'sqlite') await db.migrate({ migrations: migrations as Migration[] })
}
