import type { Deadline, Display, ParsedDeadline, Span } from '@gongkai/standard-catalogue/client'

import type { AdminText } from '../translations/admin/adminText.ts'

/** What was understood of a deadline, sentence by sentence. */
export function deadlineWords({
  parsed: { deadlines, display },
  text,
}: {
  parsed: ParsedDeadline
  text: AdminText
}): string[] {
  return [
    ...deadlines.map((deadline) => deadlineWord({ deadline, text })),
    ...(display ? [displayWord({ display, text })] : []),
  ]
}

function deadlineWord({ deadline, text }: { deadline: Deadline; text: AdminText }): string {
  switch (deadline.kind) {
    case 'before':
      return text('catalogueDeadline:before', {
        span: spanWord({ span: deadline, text }),
        trigger: text(`catalogueTrigger:${deadline.trigger}`),
      })
    case 'fixed':
      return text('catalogueDeadline:fixed', { day: deadline.day, month: deadline.month })
    case 'recurring':
      return recurringWord({ deadline, text })
    case 'timely':
      return text('catalogueDeadline:timely')
    case 'within':
      return text('catalogueDeadline:within', {
        span: spanWord({ span: deadline, text }),
        trigger: text(`catalogueTrigger:${deadline.trigger}`),
      })
  }
}

function recurringWord({
  deadline: { due, period },
  text,
}: {
  deadline: Extract<Deadline, { kind: 'recurring' }>
  text: AdminText
}): string {
  const cycle = text(`catalogueCycle:${period}`)
  if (due.n !== undefined && due.unit) {
    const span = spanWord({ span: { n: due.n, unit: due.unit }, text })
    return text('catalogueDeadline:afterPeriod', { cycle, span })
  }
  if (due.day === undefined) return text('catalogueDeadline:oncePerPeriod', { cycle })
  const { day, monthOfPeriod: month } = due
  return month === undefined
    ? text('catalogueDeadline:onDay', { cycle, day })
    : text('catalogueDeadline:onDayOfMonth', { cycle, day, month })
}

function displayWord({ display: { max, min }, text }: { display: Display; text: AdminText }) {
  if (min) return text('catalogueDeadline:displayMin', { span: spanWord({ span: min, text }) })
  return max ? text('catalogueDeadline:displayMax', { span: spanWord({ span: max, text }) }) : ''
}

function spanWord({ span: { n, unit }, text }: { span: Span; text: AdminText }): string {
  return text(`catalogueSpan:${unit}`, { n })
}
