import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const projectRoot = path.resolve(import.meta.dirname, '../../..')

/** One file of the project; `path` is relative to the root, with forward slashes. */
export type SourceFile = { path: string; text: string }

const SKIPPED = new Set(['.git', '.next', 'coverage', 'data', 'node_modules'])

/** The TypeScript files below these folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => filesIn(folder))
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      // "data" is skipped at the root only: there it is what the app stores.
      return SKIPPED.has(file) || entry.name === 'node_modules' ? [] : filesIn(file)
    }
    if (!/\.tsx?$/.test(entry.name)) return []
    return [{ path: file, text: readFileSync(path.join(projectRoot, file), 'utf8') }]
  })
}
