'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

import type { EvaluationState } from '../../evaluations/evaluationEndpoints.ts'
import type { AdminText } from '../../translations/admin/adminText.ts'

export type SentEvaluation = { grounds: string[]; nextOn: string; note: string; outcome: string }

/** The evaluations of an entry, and how another one is recorded. */
export function useEvaluations({ entry, text }: { entry: string; text: AdminText }): {
  record: (evaluation: SentEvaluation) => Promise<boolean>
  state: EvaluationState | undefined
} {
  const { config } = useConfig()
  const [state, setState] = useState<EvaluationState>()
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/evaluations/${entry}` })

  const ask = useCallback(
    async (options: RequestInit): Promise<boolean> => {
      const response = await fetch(url, { credentials: 'include', ...options })
      const answer = (await response.json()) as { errors?: { message: string }[] }
      if (response.ok) setState(answer as EvaluationState)
      else toast.error(answer.errors?.[0]?.message)
      return response.ok
    },
    [url],
  )

  useEffect(() => {
    const abort = new AbortController()
    // Not being able to read the register stops nobody from writing the entry.
    ask({ signal: abort.signal }).catch(() => setState(undefined))
    return () => abort.abort()
  }, [ask])

  async function record(evaluation: SentEvaluation): Promise<boolean> {
    const headers = { 'Content-Type': 'application/json' }
    try {
      const isRecorded = await ask({ body: JSON.stringify(evaluation), headers, method: 'POST' })
      if (isRecorded) toast.success(text('evaluation:recorded'))
      return isRecorded
    } catch {
      toast.error(text('evaluation:unreachable'))
      return false
    }
  }

  return { record, state }
}
