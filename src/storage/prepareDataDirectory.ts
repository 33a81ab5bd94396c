import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'

import { hasRoomFor } from './roomToWork.ts'
import { storageFaultOf } from './storageFault.ts'
import { storageProblem } from './storageProblem.ts'

/** Makes the folder if there is none; a `StorageProblem` when it cannot be written or is full. */
export async function prepareDataDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
    await tryToWrite(path.join(directory, `.try-${randomUUID()}`))
  } catch (cause) {
    // A file in the folder's place is no folder either.
    const isFile = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    const fault = isFile ? 'readOnly' : storageFaultOf(cause)
    if (!fault) throw cause
    throw storageProblem({ cause, fault, path: directory })
  }
  if (await hasRoomFor({ bytes: 0, folder: directory })) return
  throw storageProblem({ fault: 'full', path: directory })
}

async function tryToWrite(file: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile('written to find out whether this folder can be')
    await handle.sync()
  } finally {
    await handle.close()
    await rm(file, { force: true })
  }
}
