import type { NextConfig } from 'next'

type Rules = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>
type Header = Rules[number]['headers'][number]

const YEAR_IN_SECONDS = 31_536_000
/** Not written as `/:path*`: what Payload sets for that is kept to the admin. */
const EVERYWHERE = '/(.*)'

/** What the admin's pages may load. Next and Payload write scripts and styles into the page. */
function adminPolicy({ isDevelopment }: { isDevelopment: boolean }): string {
  const inDevelopment = (sources: string) => (isDevelopment ? ` ${sources}` : '')
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${inDevelopment("'unsafe-eval'")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${inDevelopment('ws:')}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb']

/** Headers that keep a browser from being turned against its user; feeds stay open to all sites. */
export function securityHeaders({ isDevelopment }: { isDevelopment: boolean }): Rules {
  const ofAdmin = [
    header('Content-Security-Policy', adminPolicy({ isDevelopment })),
    header('Cross-Origin-Opener-Policy', 'same-origin'),
    header('Permissions-Policy', PERMISSIONS.map((name) => `${name}=()`).join(', ')),
    header('X-Frame-Options', 'DENY'),
  ]
  return [
    // Private files say this themselves.
    {
      headers: [header('X-Content-Type-Options', 'nosniff')],
      source: '/((?!api/attachments/file/).*)',
    },
    { headers: [header('Referrer-Policy', 'same-origin')], source: EVERYWHERE },
    {
      has: [{ key: 'x-forwarded-proto', type: 'header', value: 'https' }],
      headers: [header('Strict-Transport-Security', `max-age=${YEAR_IN_SECONDS}`)],
      source: EVERYWHERE,
    },
    { headers: ofAdmin, source: '/admin/:path*' },
    {
      headers: [
        header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox"),
        header('Cross-Origin-Resource-Policy', 'same-origin'),
      ],
      source: '/api/:path((?!feeds/|well-known/).*)',
    },
  ]
}

function header(key: string, value: string): Header {
  return { key, value }
}
