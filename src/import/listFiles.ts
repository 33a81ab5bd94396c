import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Lock and index files that office programs and file managers leave about. */
const NOT_A_DOCUMENT = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu

/**
 * The files meant by the given paths, a folder standing for all files below it, in the order of
 * their names. A path that does not exist is kept, so that it is reported.
 */
export async function listFiles(paths: string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map((each) => filesIn(path.resolve(each))))
  return [...new Set(lists.flat())]
}

async function filesIn(target: string): Promise<string[]> {
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [target]
  const entries = await readdir(target, { withFileTypes: true })
  const names = entries
    .filter(({ name }) => !NOT_A_DOCUMENT.test(name))
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN', { numeric: true }))
  const lists = await Promise.all(names.map(({ name }) => filesIn(path.join(target, name))))
  return lists.flat()
}
