import { mkdir } from 'node:fs/promises'
import { loadEnv } from 'payload/node'

import { runChild, startChild, stopTogether } from './support/child.ts'
import { projectRoot } from './support/projectRoot.ts'
import { TYPESCRIPT } from './support/typescript.ts'

stopTogether()
loadEnv(projectRoot)
const { environment } = await import('../src/environment.ts')
await mkdir(environment.dataDirectory, { recursive: true })
// In development nothing migrates by itself.
const migrated = await runChild({
  arguments: [...TYPESCRIPT, 'node_modules/payload/bin.js', 'migrate'],
})
if (migrated !== 0) process.exit(migrated)
const server = startChild({
  arguments: ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)],
  environment: { NEXT_TELEMETRY_DISABLED: '1' },
})
process.exit(await server.exited)
