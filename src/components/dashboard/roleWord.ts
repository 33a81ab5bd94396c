import type { I18nClient } from '@payloadcms/translations'

import { getTranslation } from '@payloadcms/translations'

import type { Role } from '../../access/index.ts'

import { ROLE_LABELS } from '../../access/roleLabels.ts'

/** A role in the reader's language. */
export function roleWord({ i18n, role }: { i18n: I18nClient; role: Role }): string {
  return getTranslation(ROLE_LABELS[role], i18n)
}
