import { collectionWord } from './collectionWord.ts'
import { documentPath } from './documentPath.ts'

import { MatterRow } from './MatterRow.tsx'
import { minute } from './minute.ts'
import { Panel } from './Panel.tsx'
import type { DraftItem } from './readDrafts.ts'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

/** Drafts to go on with, the last one touched first. */
export function Drafts({ drafts, req, text }: WorkbenchContext & { drafts: DraftItem[] }) {
  return (
    <Panel
      empty={
        drafts.length === 0 && {
          hint: text('workbench:continueHint'),
          title: text('workbench:noDrafts'),
        }
      }
      id="workbench-drafts"
      title={text('workbench:continueDraft')}
    >
      <ul className={styles.rows}>
        {drafts.map(({ id, collection, title, updatedAt }) => (
          <MatterRow
            facts={[
              collectionWord({ req, slug: collection }),
              text('workbench:updatedAt', { at: minute(updatedAt) }),
            ]}
            href={documentPath({ targetCollection: collection, targetId: id })}
            key={id}
            title={title || text('workbench:untitled')}
          />
        ))}
      </ul>
    </Panel>
  )
}
