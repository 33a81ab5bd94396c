import type { JsonObject } from 'payload'

import type { AdminText } from '../../translations/admin/adminText.ts'

import { PrintButton } from './PrintButton.tsx'
import styles from './publicPreview.module.css'
import { websitePage } from './websitePage.ts'

/** The page on a computer and on a phone, and the data it is made from. */
export function Frames({ item, text }: { item: JsonObject; text: AdminText }) {
  const page = websitePage({ item, text })
  return (
    <div className={styles.frames}>
      <figure className={styles.desk}>
        <figcaption className={styles.deskCaption}>
          {text('publicPreview:deskCaption')}
          <PrintButton
            label={text('publicPreview:print')}
            page={page}
            title={text('publicPreview:printedPage')}
          />
        </figcaption>
        <div className={styles.deskFrame}>
          <p aria-hidden="true" className={styles.address}>
            {String(item.url)}
          </p>
          <iframe sandbox="" srcDoc={page} title={text('publicPreview:deskCaption')} />
        </div>
      </figure>
      <figure className={styles.phone}>
        <figcaption>{text('publicPreview:phoneCaption')}</figcaption>
        <div className={styles.phoneFrame}>
          <iframe sandbox="" srcDoc={page} title={text('publicPreview:phoneCaption')} />
        </div>
      </figure>
      <figure className={styles.data}>
        <figcaption>
          {text('publicPreview:dataCaption')}
          <span className={styles.hint}>{text('publicPreview:dataHint')}</span>
        </figcaption>
        {/* A scrolling region has to be reachable by keyboard. */}
        <pre aria-label={text('publicPreview:dataCaption')} role="region" tabIndex={0}>
          {JSON.stringify(item, null, 2)}
        </pre>
      </figure>
    </div>
  )
}
