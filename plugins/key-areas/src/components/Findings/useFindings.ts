'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL, reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

import type { ReadableIssue } from '../../endpoints/check.ts'
import { CHECK_PATH, KEY_AREA_FIELD } from '../../names.ts'
import { publishFindings } from './findingsStore.ts'

const PAUSE_BEFORE_CHECKING = 600

type Findings = { isReachable: boolean; issues: null | ReadableIssue[] }

/**
 * Asks the server to check the form once its author pauses; the newest question wins. `department`
 * is the field that long lists belong by.
 */
export function useFindings(department?: string): Findings {
  const [fields] = useAllFormFields()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [findings, setFindings] = useState<Findings>({ isReachable: true, issues: null })
  const question = questionOf({ department, fields })

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

/** The part of the form the checks look at, as text that is equal while nothing changes. */
function questionOf({
  department,
  fields,
}: {
  department: string | undefined
  fields: ReturnType<typeof useAllFormFields>[0]
}): null | string {
  const data = reduceFieldsToValues(fields, true) as Record<string, unknown>
  const area = data[KEY_AREA_FIELD]
  if (!Array.isArray(area) || area.length === 0) return null
  return JSON.stringify({
    formedOn: data.formedOn,
    [KEY_AREA_FIELD]: area,
    title: data.title,
    ...(department && { [department]: data[department] }),
  })
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
