import { type DueState, dueState, type DueTone, dueTone } from '@gongkai/confidentiality-review'

import type { AdminText } from '../../translations/admin/adminText.ts'

export type Due = { tone: DueTone; words: string }

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
  const due = dueState({ dueOn, today })
  const words = wordsOf({ due, text })
  return words === undefined ? undefined : { tone: dueTone(due), words }
}

function wordsOf({ due, text }: { due: DueState; text: AdminText }): string | undefined {
  switch (due.kind) {
    case 'left':
      return text('workbench:daysLeft', { count: due.days })
    case 'overdue':
      return text('workbench:daysOver', { count: due.days })
    case 'passed':
      return text('workbench:overdueCount')
    case 'today':
      return text('workbench:dueToday')
    case 'unknown':
      return undefined
  }
}
