import type { Config } from 'payload'

import { deepMergeSimple } from 'payload/shared'

type Translations = NonNullable<NonNullable<Config['i18n']>['translations']>

/** Adds a plugin's texts under the project's own, so that a project can reword any of them. */
export function addTranslations({
  config,
  translations,
}: {
  config: Config
  translations: Record<string, object>
}): Config {
  return {
    ...config,
    i18n: {
      ...config.i18n,
      translations: deepMergeSimple<Translations>(
        translations as Translations,
        config.i18n?.translations ?? {},
      ),
    },
  }
}
