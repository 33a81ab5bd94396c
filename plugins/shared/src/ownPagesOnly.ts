import type { Endpoint, PayloadRequest } from 'payload'

import { codedError } from './codedError.ts'

/**
 * Refuses a request that another website makes a signed-in browser send: 403 `CROSS_SITE`. Browsers
 * say where a request comes from; a client that carries its own token is no browser in a trap.
 */
export function ownPagesOnly({
  endpoint,
  refusal,
}: {
  endpoint: Endpoint
  /** The words of the refusal for this reader. */
  refusal: (req: PayloadRequest) => string
}): Endpoint {
  return {
    ...endpoint,
    handler: (req) => {
      if (!req.headers.get('Authorization') && isFromElsewhere(req)) {
        throw codedError({ code: 'CROSS_SITE', message: refusal(req), status: 403 })
      }
      return endpoint.handler(req)
    },
  }
}

function isFromElsewhere({ headers, payload: { config } }: PayloadRequest): boolean {
  const origin = headers.get('Origin')
  if (origin === null) {
    const site = headers.get('Sec-Fetch-Site')
    return site !== null && site !== 'same-origin' && site !== 'none'
  }
  if (config.csrf.includes(origin) || origin === config.serverURL) return false
  const host = headers.get('X-Forwarded-Host') ?? headers.get('Host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}
