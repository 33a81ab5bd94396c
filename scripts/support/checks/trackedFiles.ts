import { execFileSync } from 'node:child_process'

import { projectRoot } from '../projectRoot.ts'

/** The files of the project as git sees them: tracked, or new and not ignored. */
export function trackedFiles(): string[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  )
  return list.split('\0').filter((file) => file !== '')
}
