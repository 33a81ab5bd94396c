import type { SettingProblem } from '@gongkai/key-areas'

import { UnsafeSetup } from '@gongkai/shared'

export const SETTINGS_VARIABLE = 'GONGKAI_SETTINGS'

/** Why the server does not start with its settings file, a line in each language for each reason. */
export function unsafeSettings(problems: readonly SettingProblem[]): UnsafeSetup {
  return new UnsafeSetup({
    plugin: 'Gongkai',
    settings: problems.map(({ en, path, zh }) => ({
      en: `${path} ${en}`.trim(),
      option: SETTINGS_VARIABLE,
      zh: `${path} ${zh}`.trim(),
    })),
  })
}
