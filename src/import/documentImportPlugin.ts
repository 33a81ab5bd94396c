import type { Plugin } from 'payload'

import { ownPagesOnly } from '@gongkai/shared'

import { translate } from '../translations/translate.ts'
import { readDocumentEndpoint } from './readDocumentEndpoint.ts'

/** Lets authors read a Word, text or HTML file into the form they are writing. */
export const documentImportPlugin: Plugin = (config) => ({
  ...config,
  endpoints: [
    ...(config.endpoints ?? []),
    ownPagesOnly({
      endpoint: readDocumentEndpoint,
      refusal: (req) => translate({ message: { key: 'crossSite' }, req }),
    }),
  ],
})
