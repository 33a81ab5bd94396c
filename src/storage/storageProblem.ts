import type { StorageFault } from './storageFault.ts'

type Texts = { en: string; zh: string }

/** A disk, folder or file the installation cannot work with, and what the operator can do. */
export class StorageProblem extends Error {
  readonly en: string
  readonly zh: string

  constructor({ en, zh }: Texts, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options)
    this.name = 'StorageProblem'
    this.en = en
    this.zh = zh
  }
}

/** Told by its name: a bundler may have loaded the class twice. */
export function isStorageProblem(error: unknown): error is StorageProblem {
  return error instanceof Error && error.name === 'StorageProblem'
}

/** What is said about each fault, of a folder or a file at `path`. */
const SAID: Record<StorageFault, (path: string) => Texts> = {
  damaged: (path) => ({
    en: `${path} is damaged, or is no SQLite database. It was left as it is. Keep a copy of it and of the files beside it ending in -wal and -shm, put the newest backup in its place, and run: npm run verify`,
    zh: `${path} 已损坏，或者不是SQLite数据库，程序未改动该文件。请先另存该文件以及同名的 -wal、-shm 文件，再用最近的备份替换，并运行：npm run verify`,
  }),
  full: (path) => ({
    en: `There is no room on the disk that holds ${path}. Nothing was lost. Free some space (at least 16 MB) and start again.`,
    zh: `${path} 所在磁盘空间不足，数据未受影响。请清理出至少16 MB空间后重新启动。`,
  }),
  readOnly: (path) => ({
    en: `${path} cannot be written. Give it to the account that runs this service, with the right to read and write, and see that its disk is not mounted read-only; then start again.`,
    zh: `无法写入 ${path}。请将其所有者设为运行本服务的账号并授予读写权限，同时确认磁盘未以只读方式挂载，然后重新启动。`,
  }),
}

export function storageProblem({
  cause,
  fault,
  path,
}: {
  cause?: unknown
  fault: StorageFault
  path: string
}): StorageProblem {
  return new StorageProblem(SAID[fault](path), { cause })
}
