import type { CollectionAfterOperationHook, TypedUser } from 'payload'

import { pluginOptions, reviewedCollection } from '../engine/pluginOptions.ts'
import { idOf } from './idOf.ts'
import { type Read, withContents } from './readContents.ts'
import { type Reading, recordReadings } from './recordReadings.ts'

/**
 * Gives a person what his work needs of the documents he reads, and writes down which drafts and
 * which personal data he was given.
 */
export const auditReads: CollectionAfterOperationHook = async (given) => {
  const { collection, overrideAccess, req } = given
  const { payload } = req
  const user = req.user as null | TypedUser
  const { presentation, staff } = pluginOptions(payload)
  if (overrideAccess || !user || user.collection !== staff.collection) {
    return given.result as never
  }
  const { department: field } = reviewedCollection({ collection: collection.slug, payload })
  const readings: Reading[] = []
  const show = ({ content: fields, id, what }: Read) => {
    const department = idOf(fields[field])
    const { content, isPersonal } = presentation({
      content: { enclosures: {}, fields },
      department,
      payload,
      user,
    })
    const reading = { id, collection: collection.slug, department, isPersonal, what }
    if (isPersonal || fields._status !== 'published') readings.push(reading)
    return content.fields
  }
  const shown = withContents({ operation: given.operation, result: given.result, show })
  await recordReadings({ payload, readings, user })
  return shown as never
}
