import type { Endpoint } from 'payload'

import { readHealth } from './health.ts'

/**
 * `GET` and `HEAD /api/health`, for anybody. 503 means that nothing can be served; what people have
 * to look into is 200 with `status: degraded`, so that no balancer takes the site away for it.
 */
export function healthEndpoints(): Endpoint[] {
  const handler: Endpoint['handler'] = async ({ payload }) => {
    const health = await readHealth({ payload })
    return Response.json(health, {
      headers: { 'Cache-Control': 'no-store' },
      status: health.database === 'reachable' ? 200 : 503,
    })
  }
  return (['get', 'head'] as const).map((method) => ({ handler, method, path: '/health' }))
}
