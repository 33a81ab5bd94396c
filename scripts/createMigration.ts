import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { runChild, stopTogether } from './support/child.ts'
import { projectRoot } from './support/projectRoot.ts'
import { TYPESCRIPT } from './support/typescript.ts'

const folder = path.join(projectRoot, 'src/migrations')

stopTogether()
const code = await runChild({
  arguments: [
    ...TYPESCRIPT,
    'node_modules/payload/bin.js',
    'migrate:create',
    ...process.argv.slice(2),
  ],
})
await markTypeImports()
process.exit(code)

/** Payload writes its types as plain imports, which this project's strict modules do not find. */
async function markTypeImports(): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.ts')) continue
    const absolute = path.join(folder, file)
    const text = await readFile(absolute, 'utf8')
    const marked = text.replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    if (marked !== text) await writeFile(absolute, marked)
  }
}
