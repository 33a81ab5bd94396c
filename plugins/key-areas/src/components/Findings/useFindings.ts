'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

import type { ReadableIssue } from '../../endpoints/check.ts'
import type { KeyAreaValue } from '../../engine/keyAreaValues.ts'
import { askRules } from '../askRules.ts'
import { publishFindings } from './findingsStore.ts'
import { questionOf } from './questionOf.ts'

const PAUSE_BEFORE_CHECKING = 600

type Findings = {
  isReachable: boolean
  issues: null | ReadableIssue[]
  /** What the rules say that fields, empty so far, have to be. */
  values: KeyAreaValue[]
}

const NOTHING: Findings = { isReachable: true, issues: null, values: [] }

/**
 * Asks the server to check the form once its author pauses; the newest question wins. `sent` are the
 * fields the checks look at beside the key area.
 */
export function useFindings(sent: string[]): Findings {
  const [fields] = useAllFormFields()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [findings, setFindings] = useState(NOTHING)
  const question = questionOf({ data: reduceFieldsToValues(fields, true), sent })

  useEffect(() => {
    if (question === null) {
      setFindings(NOTHING)
      return
    }
    const abort = new AbortController()
    const ask = async () => {
      const data = JSON.parse(question) as unknown
      const answer = await askRules({ apiRoute: config.routes.api, data, id, signal: abort.signal })
      if (abort.signal.aborted) return
      setFindings(answer ? { ...answer, isReachable: true } : { ...NOTHING, isReachable: false })
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
