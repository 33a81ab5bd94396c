import { Banner } from '@payloadcms/ui'

import type { ComparedSnapshots } from '../../overview/compareSnapshots.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import { FieldLines } from './FieldLines.tsx'
import styles from './index.module.css'

/** What was changed since the document was before the signers last. */
export function SinceLast({
  sinceLast: { attachments, fields },
  text,
}: {
  sinceLast: ComparedSnapshots
  text: ReviewText
}) {
  const changed = fields.filter(({ isChanged }) => isChanged)
  const files = attachments.filter(({ change }) => change !== 'same')
  if (changed.length === 0 && files.length === 0) {
    return <Banner type="info">{text('sinceLast:nothing')}</Banner>
  }
  return (
    <div>
      {changed.length > 0 && (
        <div className={styles.heads}>
          <p className={styles.head}>{text('sinceLast:last')}</p>
          <p className={styles.head}>{text('sinceLast:present')}</p>
        </div>
      )}
      {changed.map((field) => (
        <FieldLines field={field} key={field.path} sides="both" text={text} />
      ))}
      {files.map(({ change, id, title }) => (
        <p className={styles.file} key={`${change} ${id}`}>
          {text(change === 'added' ? 'sinceLast:fileAdded' : 'sinceLast:fileRemoved', { title })}
        </p>
      ))}
    </div>
  )
}
