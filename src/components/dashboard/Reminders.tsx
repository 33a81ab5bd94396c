import { documentPath } from './documentPath.ts'
import { DueMark } from './DueMark.tsx'
import { MatterRow } from './MatterRow.tsx'
import { More } from './More.tsx'
import { Panel } from './Panel.tsx'
import type { Reminders as RemindersRead } from './readReminders.ts'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 5

/** What is due for evaluation, expires, or wants confirming; nothing while nothing is due. */
export function Reminders({
  reminders: { evaluations, expiring, unconfirmed, uninterpreted },
  text,
}: Pick<WorkbenchContext, 'text'> & { reminders: RemindersRead }) {
  return (
    <>
      {evaluations.length > 0 && (
        <Panel
          count={evaluations.length}
          id="workbench-evaluations"
          title={text('workbench:evaluations')}
        >
          <ul className={styles.rows}>
            {evaluations.slice(0, SHOWN).map(({ dueOn, id, title }) => (
              <MatterRow
                facts={[text('workbench:evaluateBy', { day: dueOn })]}
                href={documentPath({ targetCollection: 'entries', targetId: id })}
                key={id}
                mark={<DueMark dueOn={dueOn} text={text} />}
                title={title || text('workbench:untitled')}
              />
            ))}
          </ul>
          <More count={evaluations.length - SHOWN} text={text} />
        </Panel>
      )}
      {expiring.length > 0 && (
        <Panel count={expiring.length} id="workbench-expiring" title={text('workbench:expiring')}>
          <ul className={styles.rows}>
            {expiring.slice(0, SHOWN).map(({ expiresOn, id, months, title }) => (
              <MatterRow
                facts={[
                  text('workbench:expiresOn', { day: expiresOn }),
                  text('workbench:expiringWithin', { count: months }),
                ]}
                href={documentPath({ targetCollection: 'entries', targetId: id })}
                key={id}
                title={title || text('workbench:untitled')}
              />
            ))}
          </ul>
          <More count={expiring.length - SHOWN} text={text} />
        </Panel>
      )}
      {unconfirmed.length > 0 && (
        <Panel
          count={unconfirmed.length}
          id="workbench-unconfirmed"
          title={text('workbench:unconfirmed')}
        >
          <ul className={styles.rows}>
            {unconfirmed.slice(0, SHOWN).map(({ confirmBy, id, title }) => (
              <MatterRow
                facts={[
                  confirmBy
                    ? text('workbench:confirmBy', { day: confirmBy })
                    : text('workbench:neverConfirmed'),
                ]}
                href={documentPath({ targetCollection: 'guides', targetId: id })}
                key={id}
                mark={confirmBy && <DueMark dueOn={confirmBy} text={text} />}
                title={title || text('workbench:untitled')}
              />
            ))}
          </ul>
          <More count={unconfirmed.length - SHOWN} text={text} />
        </Panel>
      )}
      {uninterpreted.length > 0 && (
        <Panel
          count={uninterpreted.length}
          id="workbench-uninterpreted"
          title={text('workbench:uninterpreted')}
        >
          <ul className={styles.rows}>
            {uninterpreted.slice(0, SHOWN).map(({ dueOn, id, title }) => (
              <MatterRow
                facts={[text('workbench:interpretBy', { day: dueOn })]}
                href={documentPath({ targetCollection: 'entries', targetId: id })}
                key={id}
                mark={<DueMark dueOn={dueOn} text={text} />}
                title={title || text('workbench:untitled')}
              />
            ))}
          </ul>
          <More count={uninterpreted.length - SHOWN} text={text} />
        </Panel>
      )}
    </>
  )
}
