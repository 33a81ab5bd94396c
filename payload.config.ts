import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Users } from './src/collections/Users/index.ts'
import { databaseFor } from './src/database.ts'
import { environment } from './src/environment.ts'

const projectRoot = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: projectRoot },
    meta: { defaultOGImageType: 'off' },
    user: Users.slug,
  },
  collections: [Users],
  cors: [],
  csrf: [environment.publicUrl],
  db: databaseFor(environment.databaseUrl),
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { en, zh } },
  secret: environment.secret,
  sharp,
  telemetry: false,
  typescript: {
    autoGenerate: false,
    outputFile: path.join(projectRoot, 'src/payload-types.ts'),
  },
})
