'use client'

export type FieldIssue = { label?: string; message: string; path: string }

export type ReviewAnswer<T> =
  | {
      /** Stable code, or null when the server was not reached or answered in no known form. */
      code: null | string
      fields: FieldIssue[]
      /** In the reader's language; null when the server was not reached. */
      message: null | string
      ok: false
    }
  | { data: T; ok: true }

type ErrorBody = {
  errors?: { data?: { code?: string; errors?: FieldIssue[] }; message?: string }[]
}

/** Calls an endpoint of this plugin. A refusal is an answer, never an exception. */
export async function callReview<T>({
  body,
  url,
}: {
  /** Sent as POST; without it the call is a GET. */
  body?: Record<string, unknown>
  url: string
}): Promise<ReviewAnswer<T>> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body), method: 'POST' }),
    })
    const json: unknown = await response.json()
    return response.ok ? { data: json as T, ok: true } : refusalOf(json as ErrorBody)
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error
    return { code: null, fields: [], message: null, ok: false }
  }
}

function refusalOf({ errors }: ErrorBody): ReviewAnswer<never> {
  const [error] = errors ?? []
  return {
    code: error?.data?.code ?? null,
    fields: error?.data?.errors ?? [],
    message: error?.message ?? null,
    ok: false,
  }
}
