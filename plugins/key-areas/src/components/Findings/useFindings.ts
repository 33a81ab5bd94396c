'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL, reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

import type { ReadableIssue } from '../../endpoints/check.ts'
import { CHECK_PATH } from '../../names.ts'
import { publishFindings } from './findingsStore.ts'
import { questionOf } from './questionOf.ts'

const PAUSE_BEFORE_CHECKING = 600

type Findings = { isReachable: boolean; issues: null | ReadableIssue[] }

/**
 * Asks the server to check the form once its author pauses; the newest question wins. `sent` are the
 * fields the checks look at beside the key area.
 */
export function useFindings(sent: string[]): Findings {
  const [fields] = useAllFormFields()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [findings, setFindings] = useState<Findings>({ isReachable: true, issues: null })
  const question = questionOf({ data: reduceFieldsToValues(fields, true), sent })

  useEffect(() => {
    if (question === null) {
      setFindings({ isReachable: true, issues: null })
      return
    }
    const abort = new AbortController()
    const url = formatAdminURL({ apiRoute: config.routes.api, path: CHECK_PATH })
    const ask = async () => {
      const body = JSON.stringify({ id, data: JSON.parse(question) as unknown })
      const answer = await askServer({ body, signal: abort.signal, url })
      if (!abort.signal.aborted) setFindings(answer)
    }
    const timer = setTimeout(() => void ask(), PAUSE_BEFORE_CHECKING)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [config.routes.api, id, question])

  useEffect(() => publishFindings(findings.issues), [findings.issues])

  return findings
}

async function askServer({
  body,
  signal,
  url,
}: {
  body: string
  signal: AbortSignal
  url: string
}): Promise<Findings> {
  try {
    const response = await fetch(url, {
      body,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
      signal,
    })
    if (!response.ok) return { isReachable: false, issues: null }
    const { issues } = (await response.json()) as { issues: ReadableIssue[] }
    return { isReachable: true, issues }
  } catch {
    return { isReachable: false, issues: null }
  }
}
