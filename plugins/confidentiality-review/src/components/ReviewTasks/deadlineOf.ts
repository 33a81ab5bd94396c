import { type DueState, dueState } from '../../domain/dueState.ts'

import { dayInWords } from '../../domain/officeTimes.ts'
import type { RequestRow } from '../../engine/rows.ts'

export type Deadline = {
  /** The due day in words of the language; null when it cannot be told yet. */
  dayIn: (language: string) => null | string
  state: DueState
}

export function deadlineOf({
  request: { dueOn },
  today,
}: {
  request: Pick<RequestRow, 'dueOn'>
  today: string
}): Deadline {
  return {
    dayIn: (language) =>
      dueOn ? dayInWords({ instant: `${dueOn}T12:00:00+08:00`, language }) : null,
    state: dueState({ dueOn, today }),
  }
}
