import { type DueState, dueState } from '@gongkai/confidentiality-review'

import type { AdminText } from '../../translations/admin/adminText.ts'

export type Due = { tone: 'late' | 'later' | 'soon'; words: string }

/** How long a matter may still take, in working days; both dates `YYYY-MM-DD`. */
export function dueWords({
  dueOn,
  text,
  today,
}: {
  dueOn: string
  text: AdminText
  today: string
}): Due | undefined {
  const due: DueState = dueState({ dueOn, today })
  switch (due.kind) {
    case 'left':
      return { tone: 'later', words: text('workbench:daysLeft', { count: due.days }) }
    case 'overdue':
      return { tone: 'late', words: text('workbench:daysOver', { count: due.days }) }
    case 'passed':
      return { tone: 'late', words: text('workbench:overdueCount') }
    case 'today':
      return { tone: 'soon', words: text('workbench:dueToday') }
    case 'unknown':
      return undefined
  }
}
