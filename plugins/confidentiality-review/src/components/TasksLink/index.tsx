import type { I18n } from '@payloadcms/translations'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { reviewTasks } from '../../overview/reviewTasks.ts'
import { serverText } from '../reviewState/serverText.ts'
import { TasksLinkClient } from './index.client.tsx'

/** The way to one's tasks, above the collections, with the number of those that wait. */
export async function TasksLink({
  i18n,
  payload,
  user,
}: {
  i18n: I18n
  payload: Payload
  user?: null | TypedUser
}) {
  if (!user) return null
  const req = { i18n, payload, user } as unknown as PayloadRequest
  const { returned, toRatify, toSign } = await reviewTasks({ req })
  const count = returned.length + toRatify.length + toSign.length
  const text = serverText(i18n)
  return (
    <TasksLinkClient
      count={count}
      label={text('tasks:title')}
      title={text('tasks:count', { count })}
    />
  )
}
