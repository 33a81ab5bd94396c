'use client'

import {
  Banner,
  Button,
  CheckboxInput,
  Drawer,
  SelectInput,
  TextareaInput,
  useModal,
} from '@payloadcms/ui'
import { useState } from 'react'

import { isTakeDownReason, mayErase, TAKE_DOWN_REASONS } from '../../domain/takeDownReasons.ts'

import type { ReviewTarget } from '../../options.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import styles from './index.module.css'
import { useTakeDown } from './useTakeDown.ts'

/** 撤下: takes a public document off the record at once, with a reason the public can read. */
export function TakeDownDrawer({
  refresh,
  slug,
  target,
  title,
}: {
  refresh: () => Promise<void>
  slug: string
  target: ReviewTarget
  title: string
}) {
  const text = useReviewText()
  const { closeModal } = useModal()
  const { isBusy, takeDown } = useTakeDown({ onDone: () => closeModal(slug), refresh, target })
  const [reasonCode, setReasonCode] = useState('')
  const [note, setNote] = useState('')
  const [wantsErasure, setWantsErasure] = useState(false)
  const erase = wantsErasure && mayErase(reasonCode)

  return (
    <Drawer slug={slug} title={text('takeDown:title', { title })}>
      <div className={styles.body}>
        <p>{text('takeDown:intro')}</p>
        <SelectInput
          label={text('takeDown:reason')}
          name={`${slug}-reason`}
          onChange={(option) => setReasonCode(valueOf(option))}
          options={TAKE_DOWN_REASONS.map((value) => ({
            label: text(`takeDownReason:${value}`),
            value,
          }))}
          path={`${slug}-reason`}
          placeholder={text('takeDown:reasonPlaceholder')}
          required
          value={reasonCode}
        />
        <TextareaInput
          Description={<p className={styles.hint}>{text('takeDown:noteHint')}</p>}
          label={text('takeDown:note')}
          onChange={(event) => setNote(event.target.value)}
          path={`${slug}-note`}
          required
          rows={4}
          value={note}
        />
        {mayErase(reasonCode) && (
          <Banner className={styles.erasure ?? ''} type="error">
            <CheckboxInput
              checked={wantsErasure}
              id={`${slug}-erase`}
              label={text('takeDown:erase')}
              name={`${slug}-erase`}
              onToggle={() => setWantsErasure((wanted) => !wanted)}
            />
            <p>{text('takeDown:eraseExplained')}</p>
          </Banner>
        )}
        <Button
          className={erase ? (styles.erase ?? '') : ''}
          disabled={isBusy || !isTakeDownReason(reasonCode) || note.trim() === ''}
          margin={false}
          onClick={() => void takeDown({ erase, note, reasonCode })}
        >
          {text(erase ? 'action:erase' : 'action:takeDown')}
        </Button>
      </div>
    </Drawer>
  )
}

function valueOf(option: unknown): string {
  const chosen: unknown = Array.isArray(option) ? option[0] : option
  const value = (chosen as null | undefined | { value?: unknown })?.value
  return typeof value === 'string' ? value : ''
}
