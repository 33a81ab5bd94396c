import type { Payload } from 'payload'

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
