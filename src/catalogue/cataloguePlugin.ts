import type { Plugin } from 'payload'

import { ownPagesOnly } from '@gongkai/shared'

import { translate } from '../translations/translate.ts'
import { exportEndpoint } from './exchange/exportEndpoint.ts'
import { importEndpoint } from './exchange/importEndpoint.ts'
import { previewEndpoint } from './exchange/previewEndpoint.ts'

/** The standard catalogue goes in and out as spreadsheets. */
export const cataloguePlugin: Plugin = (config) => ({
  ...config,
  endpoints: [
    ...(config.endpoints ?? []),
    ...[previewEndpoint, importEndpoint, exportEndpoint].map((endpoint) =>
      ownPagesOnly({
        endpoint,
        refusal: (req) => translate({ message: { key: 'crossSite' }, req }),
      }),
    ),
  ],
})
