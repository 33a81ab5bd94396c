import { homedir } from 'node:os'
import path from 'node:path'

import { projectRoot } from '../projectRoot.ts'

/** A home folder on Linux, macOS or Windows. */
const HOME_FOLDER = /(?<![\w.-])(\/home\/\w|\/Users\/\w|\/root\/|[A-Z]:\\Users\\)/
/** Package registries and mirrors, told by the shape of their names. */
const REGISTRY =
  /https?:\/\/(registry\.|[\w.-]*\b(npmjs|npmmirror|pypi|crates|goproxy|mirrors?)\b)[\w.-]*/

/** What in a line would only make sense on one machine, if anything. */
export function strayIn(line: string): string | undefined {
  return (
    ownPaths().find((ownPath) => line.includes(ownPath)) ??
    HOME_FOLDER.exec(line)?.[0] ??
    REGISTRY.exec(line)?.[0]
  )
}

/** Where this copy and this user live; too short a path would be found everywhere. */
function ownPaths(): string[] {
  return [projectRoot, homedir()].filter((ownPath) => ownPath.split(path.sep).length > 2)
}
