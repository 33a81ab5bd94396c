'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { adminText } from '../../translations/admin/adminText.ts'
import styles from './evaluation.module.css'
import { EvaluationForm } from './EvaluationForm.tsx'
import { EvaluationRecords } from './EvaluationRecords.tsx'
import { useEvaluations } from './useEvaluations.ts'

/** What is withheld is looked at again: what was found so far, and the form for the next time. */
export function EvaluationPanel() {
  const { collectionSlug, id } = useDocumentInfo()
  return collectionSlug === 'entries' && id !== undefined ? (
    <Evaluations entry={String(id)} />
  ) : null
}

function Evaluations({ entry }: { entry: string }) {
  const { i18n } = useTranslation()
  const text = adminText(i18n)
  const { record, state } = useEvaluations({ entry, text })
  if (!state) return null
  return (
    <section aria-labelledby="evaluation-heading" className={styles.panel}>
      <h3 className={styles.heading} id="evaluation-heading">
        {text('evaluation:heading')}
      </h3>
      {state.nextOn && (
        <p className={styles.muted}>{text('evaluation:due', { day: state.nextOn })}</p>
      )}
      <EvaluationRecords evaluations={state.evaluations} text={text} />
      {state.mayEvaluate && (
        <EvaluationForm key={state.evaluations.length} record={record} text={text} />
      )}
    </section>
  )
}
