import { refuseMalformedAddress } from '../../security/malformedAddress.ts'

export const dynamic = 'force-dynamic'

export const DELETE = refuseMalformedAddress
export const GET = refuseMalformedAddress
export const HEAD = refuseMalformedAddress
export const OPTIONS = refuseMalformedAddress
export const PATCH = refuseMalformedAddress
export const POST = refuseMalformedAddress
export const PUT = refuseMalformedAddress
