import { getPayload } from 'payload'
import { loadEnv } from 'payload/node'

import { readImportArguments } from '../src/import/readImportArguments.ts'
import { MESSAGES, runImport } from '../src/import/runImport.ts'
import { projectRoot } from './support/projectRoot.ts'

loadEnv(projectRoot)

await importFiles()

/** Turns files into drafts; the exit code is 1 when one of them was not imported. */
async function importFiles(): Promise<void> {
  const request = readImportArguments(process.argv.slice(2))
  if ('usage' in request) {
    process.stderr.write(`${MESSAGES[request.usage].usage}\n`)
    process.exit(1)
  }
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  const code = await runImport({
    payload,
    request,
    say: (line) => process.stdout.write(`${line}\n`),
  })
  await payload.destroy()
  process.exit(code)
}
