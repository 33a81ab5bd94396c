import { officeTime } from '@gongkai/shared'

import type { Membership } from './departmentsOf.ts'
import { roleWord } from './roleWord.ts'

import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const NOON = 12
const EVENING = 18

/** Who the reader is, in which departments and as what. */
export function Greeting({
  departmentNames,
  memberships,
  req,
  text,
}: WorkbenchContext & { memberships: Membership[] }) {
  const now = new Date()
  return (
    <header className={styles.greeting}>
      <div>
        <h1>{text(greetingKey(now), { name: nameOf(req.user) })}</h1>
        {memberships.length === 0 && (
          <p className={styles.muted}>{text('workbench:noDepartment')}</p>
        )}
        <ul className={styles.memberships}>
          {memberships.map(({ department, roles }) => (
            <li key={department}>
              {departmentNames[department] ?? ''}
              {roles.map((role) => (
                <span className={styles.role} key={role}>
                  {roleWord({ i18n: req.i18n, role })}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </div>
      <time className={styles.today} dateTime={officeTime(now)}>
        {new Intl.DateTimeFormat(req.i18n.language === 'zh' ? 'zh-CN' : 'en-GB', {
          dateStyle: 'full',
          timeZone: 'Asia/Shanghai',
        }).format(now)}
      </time>
    </header>
  )
}

function greetingKey(now: Date) {
  const hour = Number(officeTime(now).slice(11, 13))
  if (hour < NOON) return 'workbench:goodMorning'
  return hour < EVENING ? 'workbench:goodAfternoon' : 'workbench:goodEvening'
}

function nameOf(user: WorkbenchContext['req']['user']): string {
  const { name } = (user ?? {}) as { name?: null | string }
  return name ?? String(user?.email ?? '')
}
