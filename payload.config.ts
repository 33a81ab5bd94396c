import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { narrowDocumentLocks } from './src/access/narrowDocumentLocks.ts'
import { collections } from './src/collections/index.ts'
import { adminAppearance } from './src/components/adminAppearance.ts'
import { databaseFor } from './src/database.ts'
import { environment } from './src/environment.ts'
import { readableErrors } from './src/errors/readableErrors.ts'
import { storageErrors } from './src/errors/storageErrors.ts'
import { richText } from './src/fields/richText.ts'
import { mailAdapter } from './src/mail/mailAdapter.ts'
import { plugins } from './src/plugins.ts'
import { translations } from './src/translations/index.ts'
import { uploadLimits } from './src/uploadLimits.ts'

const projectRoot = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  admin: {
    ...adminAppearance,
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: projectRoot },
    user: 'users',
  },
  collections: collections(),
  cors: [],
  csrf: [new URL(environment.publicUrl).origin],
  db: databaseFor(environment.databaseUrl),
  editor: richText,
  email: mailAdapter(environment.mail),
  graphQL: { disable: true },
  hooks: { afterError: [readableErrors, storageErrors] },
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { en, zh }, translations },
  // A wrong password is a line in the log, not a failure of the program.
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
  plugins,
  secret: environment.secret,
  sharp,
  telemetry: false,
  typescript: {
    autoGenerate: false,
    outputFile: path.join(projectRoot, 'src/payload-types.ts'),
  },
  upload: uploadLimits,
})

export default narrowDocumentLocks(config)
