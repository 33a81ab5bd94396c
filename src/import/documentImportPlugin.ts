import type { Plugin } from 'payload'

import { readDocumentEndpoint } from './readDocumentEndpoint.ts'

/** Lets authors read a Word, text or HTML file into the form they are writing. */
export const documentImportPlugin: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), readDocumentEndpoint],
})
