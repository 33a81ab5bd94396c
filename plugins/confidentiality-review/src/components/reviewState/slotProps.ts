import type { I18n } from '@payloadcms/translations'
import type { Payload, TypedUser } from 'payload'

/** What Payload hands to a slot of the edit view, and the collection this plugin adds to it. */
export type SlotProps = {
  collection: string
  i18n: I18n
  id?: number | string
  payload: Payload
  user: TypedUser
}
