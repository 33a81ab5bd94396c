import path from 'node:path'
import payload, { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

const folder = process.argv[2]
if (!folder) throw new Error('generateChild needs the folder to generate into')

// Payload reads both of these at the moment of writing.
process.env.ROOT_DIR = folder
process.env.PAYLOAD_TS_OUTPUT_PATH = path.join(folder, 'src/payload-types.ts')

const { default: loading } = await import('../../../payload.config.ts')
const config: SanitizedConfig = await loading
await generateTypes(config, { log: false })
await generateImportMap(
  {
    ...config,
    admin: { ...config.admin, importMap: { ...config.admin.importMap, baseDir: folder } },
  },
  { force: true, log: false },
)
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = path.join(folder, 'src/migrations')
// Ends the process with 0 when there is nothing to migrate.
await payload.db.createMigration({ migrationName: 'missing', payload, skipEmpty: true })
process.exit(0)
