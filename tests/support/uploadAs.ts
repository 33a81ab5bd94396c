import { handleEndpoints } from 'payload'

import type { App } from './bootApp.ts'

export type UploadedFile = { bytes: Buffer; name: string; type: string }

/** Sends a file as the admin does, to a new attachment or, with `id`, to a stored one. */
export async function uploadAs({
  app,
  data,
  file,
  id,
  language = 'en',
  token,
}: {
  app: App
  data: object
  file: UploadedFile
  id?: string
  language?: string
  token: string
}): Promise<{ body: unknown; status: number; text: string }> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
  const response = await handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.dataDirectory,
    request: new Request(`http://localhost/api/attachments${id ? `/${id}` : ''}?depth=0`, {
      body: form,
      headers: { 'Accept-Language': language, Authorization: `JWT ${token}` },
      method: id ? 'PATCH' : 'POST',
    }),
  })
  const text = await response.text()
  return { body: JSON.parse(text) as unknown, status: response.status, text }
}
