import type { AdminText } from '../../translations/admin/adminText.ts'
import { minute } from '../dashboard/minute.ts'

import { publicItemPath } from '../publicItemPath.ts'
import styles from './publicPreview.module.css'
import type { Preview } from './readPreview.ts'

/** How this draft relates to what the public sees now. */
export function LiveNote({ live, text }: { live: Preview['live']; text: AdminText }) {
  if (!live) return <p className={styles.note}>{text('publicPreview:neverPublic')}</p>
  const variables = { at: minute(live.at), revision: live.revision }
  return (
    <p className={styles.note}>
      {text(noteKey(live), variables)}{' '}
      <a href={publicItemPath(live.publicId)} rel="noreferrer" target="_blank">
        {text('publicPreview:openLive')}
      </a>
    </p>
  )
}

function noteKey({ isSame, state }: NonNullable<Preview['live']>) {
  if (state === 'withdrawn') return 'publicPreview:withdrawn'
  if (state === 'erased') return 'publicPreview:erased'
  return isSame ? 'publicPreview:likeLive' : 'publicPreview:behindLive'
}
