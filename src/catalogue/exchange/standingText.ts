import type { PayloadRequest } from 'payload'

import { labelIn } from '../../collections/content/labelIn.ts'
import { adminText } from '../../translations/admin/adminText.ts'
import type { Standing } from './standing.ts'

/** What a row would do to the item in its place, in the reader's words. */
export function standingText({
  req,
  standing,
}: {
  req: PayloadRequest
  standing: Standing
}): string {
  const text = adminText(req.i18n)
  if (standing.is === 'replaces') {
    const { name, stored } = standing
    return text('catalogueStanding:replaces', { name, stored })
  }
  if (standing.is !== 'changed') return text(`catalogueStanding:${standing.is}`)
  const { flattenedFields } = req.payload.collections['catalog-items'].config
  const labels = standing.columns.map((column) => {
    const field = flattenedFields.find(({ name }) => name === column)
    return labelIn({ field, req }).label ?? column
  })
  const columns = labels.join(text('catalogueStanding:and'))
  return text('catalogueStanding:changed', { columns })
}
