import { access, constants, open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { storageFaultOf } from './storageFault.ts'
import { isStorageProblem, storageProblem, StorageProblem } from './storageProblem.ts'

const BEGINNING = 'SQLite format 3\0'

/**
 * Looks at a SQLite file before SQLite does, which would repair, extend or replace what it finds.
 * Throws a `StorageProblem` when the file cannot be the installation's database.
 */
export async function checkDatabaseFile({
  dataDirectory,
  file,
}: {
  dataDirectory: string
  file: string
}): Promise<void> {
  try {
    await mustBeWritable(file)
    const beginning = await beginningOf(file)
    if (beginning === '') await mustBeNew({ dataDirectory, file })
    else if (beginning !== BEGINNING) throw storageProblem({ fault: 'damaged', path: file })
  } catch (cause) {
    const fault = storageFaultOf(cause)
    if (isStorageProblem(cause) || !fault) throw cause
    throw storageProblem({ cause, fault, path: file })
  }
}

async function mustBeWritable(file: string): Promise<void> {
  for (const part of [file, `${file}-wal`, `${file}-shm`]) {
    if ((await sizeOf(part)) === undefined) continue
    await access(part, constants.R_OK | constants.W_OK)
  }
}

/** Empty when there is no such file, or nothing in it. */
async function beginningOf(file: string): Promise<string> {
  if (!(await sizeOf(file))) return ''
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING.length), 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Without its database an installation would begin anew, and every mirror would follow it. */
async function mustBeNew({
  dataDirectory,
  file,
}: {
  dataDirectory: string
  file: string
}): Promise<void> {
  const isUsed =
    ((await sizeOf(`${file}-wal`)) ?? 0) > 0 ||
    (await holdsFiles(path.join(dataDirectory, 'private-files'))) ||
    (await holdsFiles(path.join(dataDirectory, 'public-files')))
  if (!isUsed) return
  throw new StorageProblem({
    en: `There is no database at ${file}, but ${dataDirectory} holds files of one. Nothing was changed. Put the database back from the newest backup, check DATABASE_URL and GONGKAI_DATA_DIR, or point them at an empty folder to begin anew.`,
    zh: `${file} 处没有数据库，但 ${dataDirectory} 中存有其附属文件，程序未作任何改动。请从最近的备份恢复数据库，并核对 DATABASE_URL 和 GONGKAI_DATA_DIR；如需新建系统，请改用空目录。`,
  })
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function holdsFiles(directory: string): Promise<boolean> {
  try {
    return (await readdir(directory)).length > 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
