import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { clockTime } from '../../domain/officeTimes.ts'
import { isTakeDownReason } from '../../domain/takeDownReasons.ts'

import { byDueDate } from '../../domain/taskOrder.ts'
import type { RequestRow } from '../../engine/rows.ts'
import { reviewTasks } from '../../overview/reviewTasks.ts'
import { RatifyButton } from '../RatifyButton/index.tsx'
import type { ReviewText } from '../reviewState/reviewTextType.ts'
import { type Deadline, deadlineOf } from './deadlineOf.ts'
import { namesFor } from './namesFor.ts'
import { Section } from './Section.tsx'
import { TaskLine } from './TaskLine.tsx'

/** 待我签署 by step, 被退回, 我提请的, 待追认撤下 and 在审事项. */
export async function Sections({ req, text }: { req: PayloadRequest; text: ReviewText }) {
  const { returned, submitted, toRatify, toSign, underReview } = await reviewTasks({ req })
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
  const lineOnItsWay = (request: RequestRow) =>
    lineOf(request, {
      deadline: deadlineOf({ request, today }),
      detail: request.step === 'handle' ? '' : text(`holder:${request.step}`),
    })
  const toSignAt = (step: 'approve' | 'examine') =>
    toSign
      .filter((request) => request.step === step)
      .sort(byDueDate)
      .map((request) => lineOf(request, { deadline: deadlineOf({ request, today }) }))
  const [toExamine, toApprove] = [toSignAt('examine'), toSignAt('approve')]

  return (
    <>
      {toExamine.length + toApprove.length === 0 && (
        <Section empty={text('tasks:emptySign')} title={text('tasks:sign')} />
      )}
      {toExamine.length > 0 && <Section title={text('tasks:examine')}>{toExamine}</Section>}
      {toApprove.length > 0 && <Section title={text('tasks:approve')}>{toApprove}</Section>}
      <Section empty={text('tasks:emptyReturned')} title={text('tasks:returned')}>
        {returned.map(({ reason, request, returnedBy }) =>
          lineOf(request, { detail: text('tasks:returnedBy', { name: returnedBy, reason }) }),
        )}
      </Section>
      <Section empty={text('tasks:emptySubmitted')} title={text('tasks:submitted')}>
        {submitted.toSorted(byDueDate).map(lineOnItsWay)}
      </Section>
      <Section empty={text('tasks:emptyRatify')} title={text('tasks:toRatify')}>
        {toRatify.map((takedown) => (
          <TaskLine
            action={<RatifyButton takedown={takedown.id} title={takedown.title} />}
            detail={text('tasks:takenDown', {
              name: takedown.signer.name,
              reason: [
                isTakeDownReason(takedown.reasonCode) &&
                  text(`takeDownReason:${takedown.reasonCode}`),
                takedown.note,
              ]
                .filter(Boolean)
                .join(' · '),
              time: clockTime(takedown.at),
            })}
            key={takedown.id}
            matter={takedown}
            names={names}
            text={text}
          />
        ))}
      </Section>
      {underReview.length > 0 && (
        <Section title={text('tasks:underReview')}>
          {underReview.toSorted(byDueDate).map(lineOnItsWay)}
        </Section>
      )}
    </>
  )
}
