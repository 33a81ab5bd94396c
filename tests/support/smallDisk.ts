import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A file system of its own that can be full or read-only. */
export type SmallDisk = { directory: string; makeReadOnly: () => void; remove: () => void }

export function mountSmallDisk(megabytes: number): SmallDisk {
  const directory = mkdtempSync(path.join(tmpdir(), 'small-disk-'))
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory)
  return {
    directory,
    makeReadOnly: () => run('mount', '-o', 'remount,ro', directory),
    remove: () => {
      run('umount', '--lazy', directory)
      rmdirSync(directory)
    },
  }
}

/** Whether this machine lets a test mount anything; usually only for root. */
export function canMount(): boolean {
  try {
    mountSmallDisk(1).remove()
    return true
  } catch (error) {
    if (error instanceof MountFailed) return false
    throw error
  }
}

class MountFailed extends Error {}

function run(command: string, ...args: string[]): void {
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (error ?? status !== 0) throw new MountFailed(`${command}: ${error?.message ?? stderr}`)
}
