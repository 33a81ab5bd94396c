import type { Payload } from 'payload'

import { formatAdminURL } from 'payload/shared'

import type { AttachmentChange } from '../../domain/compareAttachments.ts'
import { pluginOptions } from '../../engine/pluginOptions.ts'

import type { ListedAttachment } from '../AttachmentList/index.tsx'

/** Attachments with the address of the private file, which only staff may open. */
export function listAttachments({
  attachments,
  payload,
}: {
  attachments: AttachmentChange[]
  payload: Payload
}): ListedAttachment[] {
  const { uploads } = pluginOptions(payload)
  return attachments.map((attachment) => ({
    ...attachment,
    url: formatAdminURL({
      apiRoute: payload.config.routes.api,
      path: `/${uploads}/file/${encodeURIComponent(attachment.filename)}`,
    }),
  }))
}
