'use client'

import { Banner, Button, TextareaInput } from '@payloadcms/ui'
import { useState } from 'react'

import type { Check } from '../../domain/checklist.ts'
import { objections, unanswered } from '../../domain/checklist.ts'
import type { RefusalCode } from '../../engine/refuse.ts'

import type { ReviewTarget } from '../../options.ts'
import type { ReviewTextKey } from '../../translations/index.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import { type SheetKey, useSheet } from '../reviewState/useSheet.ts'
import { CheckRow } from './CheckRow.tsx'
import styles from './index.module.css'
import { type Outcome, useDecision } from './useDecision.ts'

const REASON = 'review-reason'

export type DecisionPanelProps = {
  /** Digests of the files that have to be ticked. */
  attachments: string[]
  checks: readonly Check[]
  /** Why the reader may not sign; empty when he may. */
  refusals: RefusalCode[]
  sheet: SheetKey
  step: 'approve' | 'examine'
  target: ReviewTarget
}

/** The signer's half of the review sheet: checks, opinion, and buttons that say what happens. */
export function DecisionPanel({
  attachments,
  checks,
  onOutcome,
  refusals,
  sheet: key,
  step,
  target,
}: { onOutcome: (outcome: Outcome) => void } & DecisionPanelProps) {
  const text = useReviewText()
  const sheet = useSheet(key)
  const { conflict, decide, isBusy, reload } = useDecision({
    onOutcome,
    sheet,
    target,
    token: key,
  })
  const [isReasonMissing, setIsReasonMissing] = useState(false)
  const [refusal] = refusals
  const isClosed = refusal !== undefined || isBusy

  const openFiles = attachments.filter((sha256) => !sheet.seen.includes(sha256)).length
  const openChecks = unanswered({ answers: sheet.answers, checks }).length
  const hasObjection = objections(sheet.answers).length > 0
  const stillOpen = [
    ...(openFiles > 0 ? [text('decision:openFiles', { count: openFiles })] : []),
    ...(openChecks > 0 ? [text('decision:openChecks', { count: openChecks })] : []),
  ].join(text('compare:separator'))

  const withReason = (verdict: 'refuse' | 'return') => () => {
    const isMissing = sheet.reason.trim() === ''
    setIsReasonMissing(isMissing)
    if (isMissing) document.getElementById(`field-${REASON}`)?.focus()
    else void decide(verdict)
  }

  return (
    <section aria-label={text('decision:title')} className={styles.panel}>
      <h2 className={styles.title}>{text('decision:title')}</h2>
      {conflict && (
        <Banner className={styles.banner ?? ''} type="error">
          <p>{conflict}</p>
          <Button margin={false} onClick={reload} size="small">
            {text('action:reload')}
          </Button>
        </Banner>
      )}
      {refusal && (
        <Banner type="info">
          {text('decision:why', { reason: text(`error:${refusal}` as ReviewTextKey) })}
        </Banner>
      )}
      {checks.length > 0 && (
        <fieldset className={styles.checks} disabled={isClosed}>
          <legend>{text('check:title')}</legend>
          {checks.map((check) => (
            <CheckRow
              answer={sheet.answers[check]}
              check={check}
              key={check}
              onAnswer={(answer) => sheet.answer(check, answer)}
            />
          ))}
          {openChecks > 0 && !isClosed && (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => sheet.answerRest(checks, 'no')}
              size="small"
            >
              {text(openChecks === checks.length ? 'check:allNo' : 'check:restNo')}
            </Button>
          )}
        </fieldset>
      )}
      <TextareaInput
        Description={<p className={styles.hint}>{text('decision:reasonHint')}</p>}
        Error={isReasonMissing && <p className={styles.missing}>{text('error:REASON_REQUIRED')}</p>}
        label={text('decision:reason')}
        onChange={(event) => {
          setIsReasonMissing(false)
          sheet.setReason(event.target.value)
        }}
        path={REASON}
        readOnly={isClosed}
        rows={4}
        showError={isReasonMissing}
        value={sheet.reason}
      />
      {!refusal && hasObjection && <p className={styles.open}>{text('check:objection')}</p>}
      {!refusal && !hasObjection && stillOpen && (
        <p className={styles.open}>{text('decision:stillOpen', { what: stillOpen })}</p>
      )}
      <div className={styles.buttons}>
        <Button
          disabled={isClosed || stillOpen !== '' || hasObjection}
          id="review-endorse"
          margin={false}
          onClick={() => void decide('endorse')}
        >
          {text(step === 'approve' ? 'decision:approve' : 'decision:endorse')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isClosed}
          id="review-return"
          margin={false}
          onClick={withReason('return')}
        >
          {text('decision:return')}
        </Button>
        <Button
          buttonStyle="secondary"
          className={styles.refuse ?? ''}
          disabled={isClosed}
          id="review-refuse"
          margin={false}
          onClick={withReason('refuse')}
        >
          {text('decision:refuse')}
        </Button>
      </div>
    </section>
  )
}
