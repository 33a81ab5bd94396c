import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { projectRoot } from '../projectRoot.ts'
import { strayIn } from './strayIn.ts'
import { trackedFiles } from './trackedFiles.ts'

const BINARY = /\.(docx|ico|jpe?g|pdf|png|woff2?|xlsx|zip)$/
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

function downloadIn(line: string): string | undefined {
  return /"resolved": "(https?:[^"]*)"/.exec(line)?.[1]
}
