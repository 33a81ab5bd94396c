import { formatAdminURL } from 'payload/shared'

import type { CheckAnswer } from '../endpoints/check.ts'
import { CHECK_PATH } from '../names.ts'

/** What the rules say of a record as it is written; nothing when they cannot be asked just now. */
export async function askRules({
  apiRoute,
  data,
  id,
  signal,
}: {
  apiRoute: string
  data: unknown
  id: number | string | undefined
  signal?: AbortSignal
}): Promise<CheckAnswer | undefined> {
  try {
    const response = await fetch(formatAdminURL({ apiRoute, path: CHECK_PATH }), {
      body: JSON.stringify({ id, data }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
      ...(signal && { signal }),
    })
    return response.ok ? ((await response.json()) as CheckAnswer) : undefined
  } catch {
    return undefined
  }
}
