import type { NextConfig } from 'next'

import { withPayload } from '@payloadcms/next/withPayload'

import { malformedAddresses } from './src/security/malformedAddress.ts'
import { securityHeaders } from './src/security/securityHeaders.ts'
import { TEXT_LIMIT_MEGABYTES } from './src/uploadLimits.ts'

const nextConfig: NextConfig = {
  // The admin sends a document beside the state of its form.
  experimental: { serverActions: { bodySizeLimit: `${2 * TEXT_LIMIT_MEGABYTES}mb` } },
  headers: async () => securityHeaders({ isDevelopment: process.env.NODE_ENV === 'development' }),
  poweredByHeader: false,
  redirects: async () => [
    { destination: '/admin', permanent: false, source: '/' },
    // Browsers ask for it whatever a page names as its icon.
    { destination: '/icon.svg', permanent: false, source: '/favicon.ico' },
  ],
  rewrites: async () => [
    malformedAddresses,
    { destination: '/api/feeds/v1', source: '/feeds/v1' },
    { destination: '/api/feeds/v1', source: '/feeds/v1/' },
    { destination: '/api/feeds/v1/:path*', source: '/feeds/v1/:path*' },
    { destination: '/api/feeds/schema/:path*', source: '/feeds/schema/:path*' },
    { destination: '/api/feeds/problems/:code', source: '/feeds/problems/:code' },
    {
      destination: '/api/well-known/disclosure-feeds',
      source: '/.well-known/disclosure-feeds',
    },
  ],
  // One copy of Payload for all bundles: it is started by the instrumentation and used by the routes,
  // and error classes of two copies do not know each other, which empties the error answers.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  // The feed index lives at /feeds/v1/ and has to answer there, not redirect.
  skipTrailingSlashRedirect: true,
  turbopack: {
    // Its ES module lies in a package that declares itself CommonJS, which Turbopack refuses.
    resolveAlias: { 'chinese-days': 'chinese-days/dist/index.min.js' },
  },
}

export default withAdminHeadersOnly(withPayload(nextConfig))

/** Payload's client-hint headers are for the admin; on feeds they would only split caches. */
function withAdminHeadersOnly(config: NextConfig): NextConfig {
  return {
    ...config,
    headers: async () =>
      ((await config.headers?.()) ?? []).map((rule) =>
        rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule,
      ),
  }
}
