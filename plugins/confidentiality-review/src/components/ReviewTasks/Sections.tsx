import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { dueTone } from '../../domain/dueState.ts'

import type { RequestRow } from '../../engine/rows.ts'
import { reviewTasks } from '../../overview/reviewTasks.ts'
import { RatifyButton } from '../RatifyButton/index.tsx'
import type { ReviewText } from '../reviewState/reviewTextType.ts'
import { takedownSentence } from '../reviewState/takedownSentence.ts'
import { Absences } from './Absences.tsx'
import { type Deadline, deadlineOf } from './deadlineOf.ts'
import { namesFor } from './namesFor.ts'
import { Section } from './Section.tsx'
import { TaskLine } from './TaskLine.tsx'

/** What the reader can do now, then what he waits for, then what others are at. */
export async function Sections({ req, text }: { req: PayloadRequest; text: ReviewText }) {
  const tasks = await reviewTasks({ req })
  const { barred, returned, submitted, toRatify, toSign, underReview } = tasks
  const names = await namesFor({
    matters: [
      ...[...toSign, ...submitted, ...toRatify, ...underReview],
      ...returned.map(({ request }) => request),
    ],
    req,
  })
  const today = officeDate(new Date())
  const lineOf = (request: RequestRow, more: { deadline?: Deadline; detail?: string }) => (
    <TaskLine key={request.id} matter={request} names={names} text={text} {...more} />
  )
  const lineOnItsWay = (request: RequestRow) => {
    const refusal = barred[request.id]
    return lineOf(request, {
      deadline: deadlineOf({ request, today }),
      detail: [
        request.step === 'handle' ? '' : text(`holder:${request.step}`),
        refusal ? text(`error:${refusal}`) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    })
  }
  const warningOf = (requests: RequestRow[]) => {
    const count = requests.filter(
      (request) => dueTone(deadlineOf({ request, today }).state) === 'late',
    ).length
    return count > 0 && text('tasks:overdue', { count })
  }
  const sectionToSign = (step: 'approve' | 'examine') => {
    const requests = toSign.filter((request) => request.step === step)
    return (
      <Section title={text(`tasks:${step}`)} warning={warningOf(requests)}>
        {requests.map((request) => lineOf(request, { deadline: deadlineOf({ request, today }) }))}
      </Section>
    )
  }

  return (
    <>
      <Absences req={req} tasks={tasks} text={text} />
      {sectionToSign('examine')}
      {sectionToSign('approve')}
      <Section title={text('tasks:toRatify')}>
        {toRatify.map((takedown) => (
          <TaskLine
            action={<RatifyButton takedown={takedown.id} title={takedown.title} />}
            detail={takedownSentence({ takedown, text })}
            key={takedown.id}
            matter={takedown}
            names={names}
            text={text}
          />
        ))}
      </Section>
      <Section title={text('tasks:returned')}>
        {returned.map(({ reason, request, returnedBy }) =>
          lineOf(request, { detail: text('tasks:returnedBy', { name: returnedBy, reason }) }),
        )}
      </Section>
      <Section title={text('tasks:submitted')} warning={warningOf(submitted)}>
        {submitted.map(lineOnItsWay)}
      </Section>
      <Section title={text('tasks:underReview')} warning={warningOf(underReview)}>
        {underReview.map(lineOnItsWay)}
      </Section>
    </>
  )
}
