import { Banner } from '@payloadcms/ui'

import type { ComparedSnapshots } from '../../overview/compareSnapshots.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import styles from './index.module.css'
import { SideBySide } from './SideBySide.tsx'

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
        <SideBySide
          after={text('sinceLast:present')}
          before={text('sinceLast:last')}
          fields={changed}
          text={text}
        />
      )}
      {files.map(({ change, id, title }) => (
        <p className={styles.file} key={`${change} ${id}`}>
          {text(change === 'added' ? 'sinceLast:fileAdded' : 'sinceLast:fileRemoved', { title })}
        </p>
      ))}
    </div>
  )
}
