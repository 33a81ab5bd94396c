import path from 'node:path'

import type { SourceFile } from './sourceFiles.ts'

/** An import or re-export as written; `target` is a path from the root for relative ones. */
export type Import = { specifier: string; target: string; typeOnly: boolean }

const STATEMENT =
  /^(?:import|export)\s+(?<type>type\s+)?(?:[^'";()]*?\sfrom\s+)?'(?<from>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm

/** What a file imports. Comments are left out, so that an example in one is no import. */
export function importsOf({ path: file, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(STATEMENT)].map(({ groups }) => {
    const specifier = groups?.from ?? groups?.dynamic ?? ''
    return {
      specifier,
      target: specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), specifier)
        : specifier,
      typeOnly: groups?.type !== undefined,
    }
  })
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
