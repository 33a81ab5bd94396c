'use client'

import { fileSize } from '@gongkai/shared/client'

import { CheckboxInput, Pill } from '@payloadcms/ui'

import type { AttachmentChange } from '../../domain/compareAttachments.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import { type SheetKey, useSheet } from '../reviewState/useSheet.ts'
import styles from './index.module.css'

export type ListedAttachment = AttachmentChange & { url: string }

const PILLS = { added: 'success', removed: 'error', same: 'light-gray' } as const

/** The files that would become public, each to be opened and ticked by whoever signs. */
export function AttachmentList({
  attachments,
  sheet,
}: {
  attachments: ListedAttachment[]
  /** Given to whoever may sign. */
  sheet: null | SheetKey
}) {
  const text = useReviewText()
  if (attachments.length === 0) return <p className={styles.none}>{text('attachment:none')}</p>
  return (
    <ul className={styles.list}>
      {attachments.map((attachment) => (
        <li className={styles.file} key={`${attachment.change}-${attachment.id}`}>
          <div className={styles.name}>
            <FileName attachment={attachment} />
            <span className={styles.size}>{fileSize(attachment.filesize)}</span>
            <Pill pillStyle={PILLS[attachment.change]} size="small">
              {text(`attachment:${attachment.change}`)}
            </Pill>
          </div>
          {attachment.isMissing && <p className={styles.missing}>{text('attachment:missing')}</p>}
          {sheet && attachment.change !== 'removed' && (
            <SeenTick attachment={attachment} sheet={sheet} />
          )}
        </li>
      ))}
    </ul>
  )
}

function FileName({ attachment: { change, filename, isMissing, title, url } }: Row) {
  const extension = filename.split('.').pop()
  const name = title === filename || !extension ? title : `${title}（.${extension}）`
  if (isMissing || change === 'removed') return <span>{name}</span>
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {name}
    </a>
  )
}

function SeenTick({ attachment: { sha256, title }, sheet: key }: Row & { sheet: SheetKey }) {
  const text = useReviewText()
  const sheet = useSheet(key)
  return (
    <CheckboxInput
      checked={sheet.seen.includes(sha256)}
      id={`seen-${sha256}`}
      label={text('attachment:seen', { title })}
      name={`seen-${sha256}`}
      onToggle={() => sheet.toggleSeen(sha256)}
    />
  )
}

type Row = { attachment: ListedAttachment }
