import { addDays, dayOf } from '../../domain/day.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Issue } from '../../domain/issue.ts'
import { addMonths } from '../../domain/months.ts'
import { workingDaysAfter } from '../../domain/workingDays.ts'
import type { Accident } from './schema.ts'
import type { settings } from './settings.ts'

/** A04: what is done after its term, or is not done although its term is over. */
export function investigationIssues({
  settings: { investigationDays, publicationWorkingDays, reviewMonths },
  today,
  value: { investigation, occurredOn, rectification },
}: {
  settings: typeof settings
  today: string
  value: Draft<Accident>
}): Issue[] {
  const occurred = dayOf(occurredOn)
  const approved = dayOf(investigation?.approvedOn)
  const extension = investigation?.extensionDays ?? 0
  const late = ({ due, name, on, path }: Term): Issue[] => {
    const actual = on ?? today
    if (!due || actual <= due) return []
    const key = `A04_${name}${on ? 'Late' : 'Missing'}`
    return [{ key, params: { actual, expected: due }, path, severity: 'warning' }]
  }
  return [
    ...late({
      due: occurred && addDays({ count: investigationDays + extension, from: occurred }),
      name: 'report',
      on: dayOf(investigation?.submittedOn) ?? approved,
      path: 'investigation.submittedOn',
    }),
    ...late({
      due: approved && workingDaysAfter({ count: publicationWorkingDays, from: approved }),
      name: 'publication',
      on: dayOf(investigation?.publishedOn),
      path: 'investigation.publishedOn',
    }),
    ...late({
      due: approved && addMonths({ count: reviewMonths, from: approved }),
      name: 'review',
      on: dayOf(rectification?.reviewedOn),
      path: 'rectification.reviewedOn',
    }),
  ]
}

type Term = { due: string | undefined; name: string; on: string | undefined; path: string }
