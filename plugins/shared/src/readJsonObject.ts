import type { PayloadRequest } from 'payload'

/** The JSON object a request carries; nothing when it carries anything else. */
export async function readJsonObject(
  req: PayloadRequest,
): Promise<Record<string, unknown> | undefined> {
  let body: unknown
  try {
    body = await req.json?.()
  } catch (error) {
    if ((error as Error).name !== 'SyntaxError') throw error
  }
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  return isObject ? (body as Record<string, unknown>) : undefined
}
