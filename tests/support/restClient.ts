import type { Payload } from 'payload'

import { handleEndpoints } from 'payload'

export type RestAnswer = { body: unknown; headers: Headers; status: number; text: string }

export type RestClient = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<RestAnswer>

/**
 * Payload's real REST routing, called in process, anonymous or with a login token. Answers are in
 * English unless `Accept-Language` says otherwise.
 */
export function restClient({
  cacheKey,
  payload,
  token,
}: {
  cacheKey: string
  payload: Payload
  token?: string
}): RestClient {
  return async (method, path, body, headers = {}) => {
    const response = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: cacheKey,
      request: new Request(`http://localhost/api${path}`, {
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: {
          'Accept-Language': 'en',
          'Content-Type': 'application/json',
          ...(token && { Authorization: `JWT ${token}` }),
          ...headers,
        },
        method,
      }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      body: isJson && text ? (JSON.parse(text) as unknown) : undefined,
      headers: response.headers,
      status: response.status,
      text,
    }
  }
}

/** Whether a list, a count or a bulk action found anything. */
export function hasRows({ body, status }: RestAnswer): boolean {
  const { docs, totalDocs } = (body ?? {}) as { docs?: unknown[]; totalDocs?: number }
  return status === 200 && (totalDocs ?? docs?.length ?? 0) > 0
}
