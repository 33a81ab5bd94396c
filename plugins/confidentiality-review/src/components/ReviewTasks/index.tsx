import type { AdminViewServerProps } from 'payload'

import { AdminPage } from '@gongkai/shared/rsc'

import { REVIEW_TASKS_PATH } from '../../names.ts'
import { serverText } from '../reviewState/serverText.ts'
import { Sections } from './Sections.tsx'
import { TaskKeys } from './TaskKeys.tsx'

/** 我的待办: everything that waits for the reader, one line an item. */
export function ReviewTasks(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const text = serverText(req.i18n)
  return (
    <AdminPage
      {...props}
      aside={text('tasks:keys')}
      path={REVIEW_TASKS_PATH}
      title={text('tasks:title')}
    >
      <TaskKeys>
        <Sections req={req} text={text} />
      </TaskKeys>
    </AdminPage>
  )
}
