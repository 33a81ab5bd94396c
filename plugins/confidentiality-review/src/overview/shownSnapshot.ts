import type { PayloadRequest } from 'payload'

import type { DocumentContent } from '../domain/documentContent.ts'
import { signedInPerson } from '../engine/person.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import type { ReviewTarget } from '../options.ts'
import { recordReadings } from '../readings/recordReadings.ts'

/** A snapshot as the person of `req` may see it. That it shows personal data is written down first. */
export async function shownSnapshot({
  collection,
  department,
  id,
  req,
  text,
}: ReviewTarget & { department: string; req: PayloadRequest; text: string }): Promise<string> {
  const { payload } = req
  const user = signedInPerson(req)
  const {
    enclosures = {},
    fields = {},
    ...rest
  } = JSON.parse(text) as Partial<DocumentContent> & Record<string, unknown>
  const { content, isPersonal } = pluginOptions(payload).presentation({
    content: { enclosures, fields },
    department,
    payload,
    user,
  })
  const reading = { id, collection, department, isPersonal, what: 'review' as const }
  await recordReadings({ payload, readings: isPersonal ? [reading] : [], user })
  return JSON.stringify({ ...rest, ...content })
}
