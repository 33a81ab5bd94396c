import type { Config } from 'payload'

import { zh } from '../translations/catalogue/zh.ts'
import { CATALOGUE_PATH } from './catalogue/coverage/cataloguePath.ts'
import { CATALOGUE_IMPORT_PATH } from './catalogue/import/importPath.ts'

type Appearance = Pick<NonNullable<Config['admin']>, 'components' | 'meta'>

/** The project's own face of the admin: mark, workbench, log-in page, name in the browser. */
export const adminAppearance = {
  components: {
    afterLogin: [
      '/src/components/login/ForgottenPassword.tsx#ForgottenPassword',
      '/src/components/login/DemoAccounts.tsx#DemoAccounts',
    ],
    graphics: {
      Icon: '/src/components/brand/Icon.tsx#Icon',
      Logo: '/src/components/brand/Logo.tsx#Logo',
    },
    views: {
      catalogue: {
        Component: '/src/components/catalogue/coverage/CatalogueView.tsx#CatalogueView',
        exact: true,
        meta: { title: zh.coverage.title },
        path: CATALOGUE_PATH,
      },
      catalogueImport: {
        Component: '/src/components/catalogue/import/ImportView.tsx#ImportView',
        exact: true,
        meta: { title: zh.catalogueImport.title },
        path: CATALOGUE_IMPORT_PATH,
      },
      dashboard: { Component: '/src/components/dashboard/Workbench.tsx#Workbench' },
    },
  },
  meta: {
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    titleSuffix: '· 公开 Gongkai',
  },
} satisfies Appearance
