import type { DueMatter } from '../../reminders/week/dueMatter.ts'
import { DueMark } from './DueMark.tsx'
import { matterPath } from './matterPath.ts'
import { MatterRow } from './MatterRow.tsx'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

/** Matters of the week, each with what is due and the time left. */
export function DueMatters({
  departmentNames,
  matters,
  text,
}: Pick<WorkbenchContext, 'text'> & {
  /** Left out where the department is said already. */
  departmentNames?: WorkbenchContext['departmentNames']
  matters: DueMatter[]
}) {
  return (
    <ul className={styles.rows}>
      {matters.map((matter) => {
        const { department, dueOn, id, kind, title } = matter
        return (
          <MatterRow
            facts={[departmentNames?.[department], text(`dueThisWeek:${kind}`, { day: dueOn })]}
            href={matterPath(matter)}
            key={`${kind}:${id}:${dueOn}`}
            mark={<DueMark dueOn={dueOn} text={text} />}
            title={title || text('workbench:untitled')}
          />
        )
      })}
    </ul>
  )
}
