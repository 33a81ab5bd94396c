import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { limitBody } from '../../../../security/limitBody.ts'

export const dynamic = 'force-dynamic'

export const DELETE = limitBody(REST_DELETE(config))
export const GET = REST_GET(config)
/** Payload matches the method itself; endpoints that answer HEAD are declared for it. */
export const HEAD = REST_GET(config)
export const OPTIONS = REST_OPTIONS(config)
export const PATCH = limitBody(REST_PATCH(config))
export const POST = limitBody(REST_POST(config))
export const PUT = limitBody(REST_PUT(config))
