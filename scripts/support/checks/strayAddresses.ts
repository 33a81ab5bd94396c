import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'

import { projectRoot } from '../projectRoot.ts'
import { trackedFiles } from './trackedFiles.ts'

const BINARY = /\.(docx|ico|jpe?g|pdf|png|woff2?|xlsx|zip)$/
/** A home folder on Linux, macOS or Windows. */
const HOME_FOLDER = /(?<![\w.-])(\/home\/\w|\/Users\/\w|\/root\/|[A-Z]:\\Users\\)/
/** Package registries and mirrors, told by the shape of their names. */
const REGISTRY =
  /https?:\/\/(registry\.|[\w.-]*\b(npmjs|npmmirror|pypi|crates|goproxy|mirrors?)\b)[\w.-]*/

/** Places that would only make sense on one machine: its paths, its registries, its downloads. */
export async function strayAddresses(): Promise<string[]> {
  const problems: string[] = []
  for (const file of trackedFiles()) {
    const absolute = path.join(projectRoot, file)
    if (BINARY.test(file) || !existsSync(absolute)) continue
    const lines = (await readFile(absolute, 'utf8')).split('\n')
    for (const [index, line] of lines.entries()) {
      const found = strayIn(line) ?? (file === 'package-lock.json' ? downloadIn(line) : undefined)
      if (found) problems.push(`${file}:${index + 1}: ${found}`)
    }
  }
  return problems
}

function strayIn(line: string): string | undefined {
  return (
    ownPaths().find((ownPath) => line.includes(ownPath)) ??
    HOME_FOLDER.exec(line)?.[0] ??
    REGISTRY.exec(line)?.[0]
  )
}

function downloadIn(line: string): string | undefined {
  return /"resolved": "(https?:[^"]*)"/.exec(line)?.[1]
}

/** Where this copy and this user live; too short a path would be found everywhere. */
function ownPaths(): string[] {
  return [projectRoot, homedir()].filter((ownPath) => ownPath.split(path.sep).length > 2)
}
