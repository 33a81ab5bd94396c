import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEnv } from 'payload/node'

import { openPayload } from '../scripts/support/openPayload.ts'
import { allItems, coreItems, partOfCore } from './core.ts'
import { demoUsersFile } from './demoUsersFile.ts'
import { progressLine } from './progressLine.ts'
import type { CountyItem } from './records/countyItem.ts'
import { seedCounty } from './seedCounty.ts'

loadEnv(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

/** How many items of the county `GONGKAI_SEED_SIZE` asks for: `small`, or a number. */
const limit =
  { small: 60 }[process.env.GONGKAI_SEED_SIZE ?? ''] ?? Number(process.env.GONGKAI_SEED_SIZE)

// The settings are read when these are first loaded, so only after loadEnv.
const { environment } = await import('../src/environment.ts')
const { migrations } = await import('../src/migrations/index.ts')

await runSeed()
process.exit(0)

/**
 * `npm run seed`: the county into the configured database, and the log-ins into its data folder; with
 * `--full` the whole year that the plan of the demo speaks of, townships included.
 */
async function runSeed(): Promise<void> {
  const payload = await openPayload()
  await makeTables(payload)
  await hurry(payload)
  const { stdout } = process
  await seedCounty({
    items: chosenItems(),
    onProgress: progressLine({
      isTerminal: stdout.isTTY,
      write: (text) => stdout.write(text),
    }),
    payload,
  })
  await writeFile(path.join(environment.dataDirectory, 'demo-users.json'), demoUsersFile())
  await payload.destroy()
}

function chosenItems(): CountyItem[] {
  if (process.argv.includes('--full')) return allItems
  return limit > 0 ? partOfCore(limit) : coreItems
}

/** Outside production Payload leaves the tables to the developer. */
async function makeTables(payload: Payload): Promise<void> {
  if (process.env.NODE_ENV === 'production' || payload.db.name !== 'sqlite') return
  await payload.db.migrate({ migrations: migrations as Migration[] })
}

/**
 * Does not wait for the disk after each of some ten thousand writes. In WAL mode a killed process
 * still loses nothing; only a power cut could, and then the next run makes up for it.
 */
async function hurry(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  await (payload.db as unknown as SQLiteAdapter).client.execute('PRAGMA synchronous = NORMAL')
}
