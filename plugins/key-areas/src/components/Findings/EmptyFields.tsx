'use client'

import { Button, useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useState } from 'react'

import type { KeyAreaValue } from '../../engine/keyAreaValues.ts'
import { askRules } from '../askRules.ts'
import { fieldsToFill } from './fieldsToFill.ts'
import styles from './index.module.css'
import { questionOf } from './questionOf.ts'
import { usePanelText } from './usePanelText.ts'

/**
 * Offers to fill the empty fields whose figures follow from others; cells of long lists are filled in
 * their grid. What is written stays.
 */
export function EmptyFields({ values }: { values: KeyAreaValue[] }) {
  const t = usePanelText()
  const [fields] = useAllFormFields()
  const { disabled, dispatchFields, getFields, setModified } = useForm()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [filled, setFilled] = useState<number>()
  const count = fieldsToFill({ fields, values }).length

  const fill = async () => {
    const question = questionOf({ data: reduceFieldsToValues(getFields(), true), sent: [] })
    if (question === null) return
    const data = JSON.parse(question) as unknown
    const answer = await askRules({ apiRoute: config.routes.api, data, id })
    const current = getFields()
    const fillable = fieldsToFill({ fields: current, values: answer?.values ?? [] })
    setFilled(fillable.length)
    if (fillable.length === 0) return
    // All in one step: each `UPDATE` would leave the others to what the server answers next.
    const written = fillable.map(
      ({ path, value }) => [path, { ...current[path], isModified: true, value }] as const,
    )
    dispatchFields({ type: 'UPDATE_MANY', formState: Object.fromEntries(written) })
    setModified(true)
  }
  if (disabled || (count === 0 && !filled)) return null
  return (
    <div className={styles.fill}>
      <p className={styles.note}>
        {count > 0
          ? t('keyAreas:fillable', { n: count })
          : t('keyAreas:filled', { n: filled ?? 0 })}
      </p>
      {count > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void fill()} size="small">
          {t('keyAreas:fill')}
        </Button>
      )}
    </div>
  )
}
