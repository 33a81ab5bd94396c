import type { JsonObject, PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { FROM_OFFICE } from '../../guides/guideParts.ts'
import { isRecord } from '../../publication/snapshot.ts'
import { missingParts } from '../../rules/guideRules.ts'

/** Labels of the parts of Article 12 that a guide still lacks. */
export function missingGuideParts({
  guide,
  req: { i18n },
}: {
  guide: JsonObject
  req: PayloadRequest
}): string[] {
  const taken = guide[FROM_OFFICE] as unknown
  const parts = isRecord(taken) ? (taken as Record<string, null | string>) : {}
  return missingParts({ guide, parts }).map(({ label }) => getTranslation(label, i18n))
}
