import type { ReadProblem } from '@gongkai/standard-catalogue/client'

import type { I18nClient } from '@payloadcms/translations'

import { adminText } from '../translations/admin/adminText.ts'

/** A problem of a catalogue row in the reader's words. */
export function problemText({
  i18n,
  problem: { key, params },
}: {
  i18n: Pick<I18nClient, 't'>
  problem: Pick<ReadProblem, 'key' | 'params'>
}): string {
  return adminText(i18n)(`catalogueProblem:${key}`, params)
}
