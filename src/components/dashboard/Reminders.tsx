import { DueMark } from './DueMark.tsx'
import type { Reminders as RemindersRead } from './readReminders.ts'
import { ReminderPanel } from './ReminderPanel.tsx'
import type { WorkbenchContext } from './workbenchContext.ts'

/** What is due for evaluation, expires, waits for its interpretation or wants confirming. */
export function Reminders({
  reminders: { evaluations, expiring, unconfirmed, uninterpreted },
  text,
}: Pick<WorkbenchContext, 'text'> & { reminders: RemindersRead }) {
  return (
    <>
      <ReminderPanel
        collection="entries"
        id="workbench-evaluations"
        rows={evaluations.map(({ dueOn, ...row }) => ({
          ...row,
          facts: [text('workbench:evaluateBy', { day: dueOn })],
          mark: <DueMark dueOn={dueOn} text={text} />,
        }))}
        text={text}
        title={text('workbench:evaluations')}
      />
      <ReminderPanel
        collection="entries"
        id="workbench-uninterpreted"
        rows={uninterpreted.map(({ dueOn, ...row }) => ({
          ...row,
          facts: [text('workbench:interpretBy', { day: dueOn })],
          mark: <DueMark dueOn={dueOn} text={text} />,
        }))}
        text={text}
        title={text('workbench:uninterpreted')}
      />
      <ReminderPanel
        collection="entries"
        id="workbench-expiring"
        rows={expiring.map(({ expiresOn, months, ...row }) => ({
          ...row,
          facts: [
            text('workbench:expiresOn', { day: expiresOn }),
            text('workbench:expiringWithin', { count: months }),
          ],
        }))}
        text={text}
        title={text('workbench:expiring')}
      />
      <ReminderPanel
        collection="guides"
        id="workbench-unconfirmed"
        rows={unconfirmed.map(({ confirmBy, ...row }) => ({
          ...row,
          facts: [
            confirmBy
              ? text('workbench:confirmBy', { day: confirmBy })
              : text('workbench:neverConfirmed'),
          ],
          mark: <DueMark dueOn={confirmBy} text={text} />,
        }))}
        text={text}
        title={text('workbench:unconfirmed')}
      />
    </>
  )
}
