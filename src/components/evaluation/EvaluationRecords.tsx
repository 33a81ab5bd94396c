'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'

import type { EvaluationState } from '../../evaluations/evaluationEndpoints.ts'
import { GROUNDS } from '../../fields/disclosure.ts'
import type { AdminText } from '../../translations/admin/adminText.ts'
import { minute } from '../dashboard/minute.ts'
import styles from './evaluation.module.css'

/** The evaluations so far, the newest first. */
export function EvaluationRecords({
  evaluations,
  text,
}: Pick<EvaluationState, 'evaluations'> & { text: AdminText }) {
  const { i18n } = useTranslation()
  if (evaluations.length === 0) return <p className={styles.muted}>{text('evaluation:none')}</p>
  return (
    <ul className={styles.records}>
      {evaluations.toReversed().map(({ evaluatedAt, evaluatorName, grounds, note, outcome }) => (
        <li key={evaluatedAt}>
          <strong>{text(`evaluation:${outcome}`)}</strong>{' '}
          {grounds.map((ground) => getTranslation(GROUNDS[ground], i18n)).join('、')}
          <p className={styles.muted}>
            {text('evaluation:evaluated', { at: minute(evaluatedAt), name: evaluatorName })}
            {note && ` · ${note}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
