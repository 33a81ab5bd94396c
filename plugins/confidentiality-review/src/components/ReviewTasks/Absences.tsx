import type { PayloadRequest } from 'payload'

import { taskAbsences } from '../../domain/taskAbsences.ts'
import { signedInPerson } from '../../engine/person.ts'
import { pluginOptions } from '../../engine/pluginOptions.ts'
import type { ReviewTasks } from '../../overview/reviewTasks.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'
import styles from './index.module.css'

/** One line for what the reader might look for and does not find. */
export function Absences({
  req,
  tasks: { returned, submitted, toRatify, toSign, underReview },
  text,
}: {
  req: PayloadRequest
  tasks: ReviewTasks
  text: ReviewText
}) {
  const absences = taskAbsences({
    counts: {
      returned: returned.length,
      submitted: submitted.length,
      toRatify: toRatify.length,
      toSign: toSign.length,
      underReview: underReview.length,
    },
    roles: pluginOptions(req.payload).staff.rolesAnywhere({ user: signedInPerson(req) }),
  })
  return absences.map((absence) => (
    <p className={styles.empty} key={absence}>
      {text(`tasks:${absence}`)}
    </p>
  ))
}
