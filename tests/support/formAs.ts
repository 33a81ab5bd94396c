import { handleEndpoints } from 'payload'

import type { App } from './bootApp.ts'

type Parts = Record<string, object | string | { bytes: Uint8Array; name: string }>

/** Sends a form to an endpoint: texts as they are, other values as JSON files. */
export async function formAs({
  app,
  language = 'zh',
  parts,
  path,
  token,
}: {
  app: App
  language?: string
  parts: Parts
  path: string
  token?: string
}): Promise<{ body: unknown; bytes: Uint8Array; status: number }> {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'string') form.set(name, part)
    else if ('bytes' in part) form.set(name, new Blob([new Uint8Array(part.bytes)]), part.name)
    else form.set(name, new Blob([JSON.stringify(part)]))
  }
  const response = await handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.dataDirectory,
    request: new Request(`http://localhost/api${path}`, {
      body: form,
      headers: { 'Accept-Language': language, ...(token && { Authorization: `JWT ${token}` }) },
      method: 'POST',
    }),
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isJson = response.headers.get('Content-Type')?.includes('json')
  const body = isJson ? (JSON.parse(new TextDecoder().decode(bytes)) as unknown) : undefined
  return { body, bytes, status: response.status }
}
