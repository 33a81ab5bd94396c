import type { Payload } from 'payload'

import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { pluginOptions } from '../engine/pluginOptions.ts'
import { isMissing } from './isMissing.ts'

/** Longer than any copy takes, in milliseconds. */
const AGE = 3_600_000

/** Deletes what interrupted copies and removals left beside the public files. */
export async function removeLeftovers(payload: Payload): Promise<void> {
  const { filesDirectory } = pluginOptions(payload)
  for (const name of await filesBelow(filesDirectory)) {
    if (!/\.(?:gone|part)$/.test(name)) continue
    const path = join(filesDirectory, name)
    if (Date.now() - (await changedAt(path)) > AGE) await rm(path, { force: true })
  }
}

/** Now, for what its copy or removal has just cleared away itself. */
async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).ctimeMs
  } catch (error) {
    if (isMissing(error)) return Date.now()
    throw error
  }
}

/** None while nothing was ever published with a file. */
async function filesBelow(directory: string): Promise<string[]> {
  try {
    return await readdir(directory, { recursive: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
