import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { projectRoot } from './sources/sourceFiles.ts'

export type WriterReport = {
  /** First bad records, as often as one was found. */
  broken: unknown[]
  /** Entries that sweeps could not bring in order. */
  failures: unknown[]
  name: string
  numbers: number[]
  verified: number
}

/** Starts writers as processes of the system on one database, side by side, and hears them out. */
export async function writeTogether({
  address,
  names,
}: {
  address: string
  names: string[]
}): Promise<WriterReport[]> {
  const run = promisify(execFile)
  const reports = names.map(async (name) => {
    const script = 'tests/support/publicationWriter.ts'
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script, address, name], {
      cwd: projectRoot,
      timeout: 90_000,
    })
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as WriterReport
  })
  return Promise.all(reports)
}
