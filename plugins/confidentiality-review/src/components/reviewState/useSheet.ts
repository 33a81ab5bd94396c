'use client'

import type { ChecklistAnswers } from '../../domain/checklist.ts'
import type { LockToken } from '../../engine/decide.ts'

import { useSheetDraft } from './useSheetDraft.ts'

export type SheetKey = LockToken & { no: string }

export type Sheet = {
  answer: (check: string, answer: 'no' | 'yes') => void
  /** Answers those that are still open. */
  answerRest: (checks: readonly string[], answer: 'no' | 'yes') => void
  answers: ChecklistAnswers
  clear: () => void
  reason: string
  /** Digests of the files that were ticked as read. */
  seen: readonly string[]
  setReason: (reason: string) => void
  toggleSeen: (sha256: string) => void
}

/**
 * The review sheet as far as it is filled in. Answers and ticks belong to one content: when that
 * changes, they are asked for again. The reason is kept.
 */
export function useSheet({ attempt, contentHash, no, step }: SheetKey): Sheet {
  const content = `review:${no}:${attempt}:${step}:${contentHash}`
  const [answersText, setAnswers] = useSheetDraft(`${content}:answers`)
  const [seenText, setSeen] = useSheetDraft(`${content}:seen`)
  const [reason, setReason] = useSheetDraft(`review:${no}:${step}:reason`)
  const answers = answersText ? (JSON.parse(answersText) as ChecklistAnswers) : {}
  const seen = seenText ? seenText.split(' ') : []
  return {
    answer: (check, answer) => setAnswers(JSON.stringify({ ...answers, [check]: answer })),
    answerRest: (checks, answer) => {
      const rest = Object.fromEntries(checks.map((check) => [check, answer]))
      setAnswers(JSON.stringify({ ...rest, ...answers }))
    },
    answers,
    clear: () => {
      setAnswers('')
      setSeen('')
      setReason('')
    },
    reason,
    seen,
    setReason,
    toggleSeen: (sha256) =>
      setSeen(
        (seen.includes(sha256) ? seen.filter((one) => one !== sha256) : [...seen, sha256]).join(
          ' ',
        ),
      ),
  }
}
