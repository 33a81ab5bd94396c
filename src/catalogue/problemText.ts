import type { ReadProblem } from '@gongkai/standard-catalogue/client'

import type { PayloadRequest } from 'payload'

import { labelIn } from '../collections/content/labelIn.ts'
import { adminText } from '../translations/admin/adminText.ts'

/** A problem of a catalogue row in the reader's words, with the label of its column. */
export function problemText({
  problem: { key, params, path },
  req,
}: {
  problem: Pick<ReadProblem, 'key' | 'params' | 'path'>
  req: PayloadRequest
}): string {
  const { flattenedFields } = req.payload.collections['catalog-items'].config
  const field = flattenedFields.find(({ name }) => name === path)
  const column = labelIn({ field, req }).label ?? ''
  return adminText(req.i18n)(`catalogueProblem:${key}`, { column, ...params })
}
