'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { GROUNDS } from '../../fields/disclosure.ts'
import type { AdminText } from '../../translations/admin/adminText.ts'
import styles from './evaluation.module.css'
import type { SentEvaluation } from './useEvaluations.ts'

/** Inputs without names: they belong to the register and not to the form of the entry. */
export function EvaluationForm({
  record,
  text,
}: {
  record: (evaluation: SentEvaluation) => Promise<boolean>
  text: AdminText
}) {
  const { i18n } = useTranslation()
  const { getDataByPath } = useForm()
  const [isSending, setIsSending] = useState(false)
  const [sent, setSent] = useState<SentEvaluation>(() => ({
    grounds: getDataByPath<string[] | undefined>('grounds') ?? [],
    nextOn: '',
    note: '',
    outcome: 'stayWithheld',
  }))
  const change = (part: Partial<SentEvaluation>) => setSent({ ...sent, ...part })
  const staysWithheld = sent.outcome === 'stayWithheld'

  async function send(): Promise<void> {
    setIsSending(true)
    await record(sent)
    setIsSending(false)
  }

  return (
    <fieldset aria-label={text('evaluation:record')} className={styles.form} disabled={isSending}>
      <label className={styles.field}>
        {text('evaluation:outcome')}
        <select
          className={styles.input}
          onChange={({ target }) => change({ outcome: target.value })}
          value={sent.outcome}
        >
          <option value="stayWithheld">{text('evaluation:stayWithheld')}</option>
          <option value="disclose">{text('evaluation:disclose')}</option>
        </select>
      </label>
      {staysWithheld ? (
        <>
          <div aria-label={text('evaluation:grounds')} className={styles.choices} role="group">
            {Object.entries(GROUNDS).map(([ground, label]) => (
              <label className={styles.choice} key={ground}>
                <input
                  checked={sent.grounds.includes(ground)}
                  onChange={({ target }) =>
                    change({
                      grounds: target.checked
                        ? [...sent.grounds, ground]
                        : sent.grounds.filter((other) => other !== ground),
                    })
                  }
                  type="checkbox"
                />
                {getTranslation(label, i18n)}
              </label>
            ))}
          </div>
          <label className={styles.field}>
            {text('evaluation:nextOn')}
            <input
              className={styles.input}
              onChange={({ target }) => change({ nextOn: target.value })}
              type="date"
              value={sent.nextOn}
            />
          </label>
        </>
      ) : (
        <p className={styles.muted}>{text('evaluation:discloseHint')}</p>
      )}
      <label className={styles.field}>
        {text('evaluation:note')}
        <textarea
          className={`${styles.input} ${styles.note}`}
          maxLength={1_000}
          onChange={({ target }) => change({ note: target.value })}
          rows={2}
          value={sent.note}
        />
      </label>
      <p className={styles.muted}>{text('evaluation:kept')}</p>
      <div>
        <Button disabled={isSending} margin={false} onClick={() => void send()} size="small">
          {text('evaluation:record')}
        </Button>
      </div>
    </fieldset>
  )
}
