import { Banner, Collapsible } from '@payloadcms/ui'

import type { ReviewComparison } from '../../overview/reviewComparison.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import { FieldLines } from './FieldLines.tsx'
import styles from './index.module.css'
import { SideBySide } from './SideBySide.tsx'

/** Left what is public, right what is asked for; changed fields first, the others folded away. */
export function Comparison({
  comparison: { fields, isFirst, source },
  publicAt,
  text,
}: {
  comparison: ReviewComparison
  publicAt: null | string
  text: ReviewText
}) {
  const changed = fields.filter(({ isChanged }) => isChanged)
  const unchanged = fields.filter(({ isChanged }) => !isChanged)
  const askedFor = text(source === 'draft' ? 'compare:draft' : 'compare:requested')
  if (isFirst) {
    return (
      <div>
        <Banner type="info">
          {text(changed.length > 0 ? 'compare:first' : 'compare:nothing')}
        </Banner>
        <p className={styles.head}>{askedFor}</p>
        {changed.map((field) => (
          <FieldLines field={field} key={field.path} sides="after" text={text} />
        ))}
      </div>
    )
  }
  return (
    <div>
      {changed.length === 0 ? (
        <Banner type="info">{text('compare:identical')}</Banner>
      ) : (
        <SideBySide
          after={askedFor}
          before={
            <>
              {text('compare:live')}
              {publicAt && <span className={styles.since}>{publicAt}</span>}
            </>
          }
          fields={changed}
          text={text}
        />
      )}
      {unchanged.length > 0 && (
        <Collapsible
          className={styles.unchanged ?? ''}
          header={text('compare:unchanged', { count: unchanged.length })}
          initCollapsed={changed.length > 0}
        >
          {unchanged.map((field) => (
            <FieldLines field={field} key={field.path} sides="after" text={text} />
          ))}
        </Collapsible>
      )}
    </div>
  )
}
