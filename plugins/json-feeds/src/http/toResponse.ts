import type { Answer } from './answer.ts'

/** The same on every answer, so that caches hold one variant: no `Vary: Origin`, no credentials. */
const CONSTANT_HEADERS = {
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, Retry-After, Deprecation, Sunset, RateLimit, RateLimit-Policy',
  Vary: 'Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
}

export function toResponse({ answer, isHead }: { answer: Answer; isHead: boolean }): Response {
  const { body, headers, status } = answer
  return new Response(isHead ? null : bodyOf(body), {
    headers: { ...CONSTANT_HEADERS, ...headers },
    status,
  })
}

/** Answer to a preflight: reading is open to every origin. */
export function preflightResponse(): Response {
  return new Response(null, {
    headers: {
      ...CONSTANT_HEADERS,
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
    },
    status: 204,
  })
}

function bodyOf(body: Answer['body']): BodyInit | null {
  if (typeof body === 'function') return body()
  return body as BodyInit | null
}
