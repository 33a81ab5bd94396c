import type { Payload } from 'payload'

import { existsSync } from 'node:fs'
import { getPayload } from 'payload'

import { refuse } from './say.ts'

/** The app's Payload for a command; a disk that does not fit ends the command with what to do. */
export async function openPayload(options: { disableOnInit?: boolean } = {}): Promise<Payload> {
  const { default: config } = await import('../../payload.config.ts')
  const { isStorageProblem } = await import('../../src/storage/storageProblem.ts')
  try {
    return await getPayload({ config, ...options })
  } catch (error) {
    if (isStorageProblem(error)) refuse(error)
    throw error
  }
}

/** The same for a command that looks at what is there: it makes no database and starts no work. */
export async function openExistingPayload(): Promise<Payload> {
  const { environment } = await import('../../src/environment.ts')
  const { databaseFileOf } = await import('../../src/storage/databaseFileOf.ts')
  const file = databaseFileOf(environment.databaseUrl)
  if (file !== undefined && !existsSync(file)) {
    refuse({ en: `There is no database at ${file}.`, zh: `${file} 处没有数据库。` })
  }
  return openPayload({ disableOnInit: true })
}
