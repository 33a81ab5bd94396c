import type { DocumentViewServerProps } from 'payload'

import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'

import { type AdminText, adminText } from '../../translations/admin/adminText.ts'
import { Frames } from './Frames.tsx'
import { LiveNote } from './LiveNote.tsx'
import styles from './publicPreview.module.css'
import { type Preview, readPreview } from './readPreview.ts'

/** The tab 公开效果: the data and the page that the public would get from the newest draft. */
export async function PublicPreview({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!req.user || !collectionConfig || docID === undefined) notFound()
  const preview = await readPreview({
    id: String(docID),
    collection: collectionConfig.slug,
    req,
  })
  const text = adminText(req.i18n)
  const isNeverShown = preview.mode === 'notDisclosed'
  return (
    <Gutter className={styles.preview}>
      <SetDocumentStepNav
        collectionSlug={collectionConfig.slug}
        id={docID}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={text('publicPreview:tab')}
      />
      <h1 className={styles.title}>{text('publicPreview:title')}</h1>
      {(preview.live || !isNeverShown) && <LiveNote live={preview.live} text={text} />}
      {preview.missing.length > 0 && (
        <p className={styles.warning} role="status">
          {text('publicPreview:missing', { fields: preview.missing.join('、') })}
        </p>
      )}
      {preview.item && preview.mode === 'onApplication' && (
        <p className={styles.warning}>{text('publicPreview:onApplication')}</p>
      )}
      {preview.item ? (
        <Frames item={preview.item} text={text} />
      ) : (
        <div className={styles.failed}>
          {!isNeverShown && <p>{text('publicPreview:failed')}</p>}
          <p>{reasonFor({ preview, text })}</p>
        </div>
      )}
    </Gutter>
  )
}

function reasonFor({ preview, text }: { preview: Preview; text: AdminText }): string {
  if (preview.mode === 'notDisclosed') return text('publicPreview:notDisclosed')
  if (preview.missing.length > 0) return text('publicPreview:failedHint')
  return text('publicPreview:failedReason', { reason: preview.problem ?? '' })
}
