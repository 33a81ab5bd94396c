import type { SubmissionIssue } from '@gongkai/confidentiality-review'

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { bootReviewProject, draftPaper, type ReviewProject } from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { storedRows } from '../support/storedRows.ts'

const LATE: SubmissionIssue = {
  label: { en: 'Signed on', zh: '成文日期' },
  message: { en: '3 working days late', zh: '超期3个工作日' },
  path: 'signedOn',
  severity: 'warning',
}
const EMPTY: SubmissionIssue = { message: 'the table is empty', path: 'rows', severity: 'info' }

let project: ReviewProject
let issues: SubmissionIssue[]

async function submit(id: string, language = 'zh') {
  return project.people.handler.rest(
    'POST',
    '/review/submit',
    { id, collection: 'papers' },
    { 'Accept-Language': language },
  )
}

async function signatures(id: string) {
  const { payload } = project
  const rows = await storedRows({ collection: 'review-decisions', payload })
  const requests = await storedRows({ collection: 'review-requests', payload })
  const request = requests.find((row) => row.targetId === id)?.id
  return rows.filter((row) => row.request === request)
}

describeEachDatabase('what the rules of the project find at submission', (database) => {
  beforeAll(async () => {
    project = await bootReviewProject(database, { options: { check: async () => issues } })
  }, 60_000)
  beforeEach(() => {
    issues = [EMPTY, LATE]
  })
  afterAll(() => project.close())

  test.each([
    ['zh', '成文日期', '超期3个工作日'],
    ['en', 'Signed on', '3 working days late'],
  ])('is told to the handler in %s when it does not block', async (language, label, message) => {
    const { body, status } = await submit(await draftPaper(project), language)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      remarks: [
        { label, message, path: 'signedOn', severity: 'warning' },
        { message: 'the table is empty', path: 'rows', severity: 'info' },
      ],
      state: 'pending',
    })
  })

  test('is kept with his signature in every language, whatever the rules say later', async () => {
    const id = await draftPaper(project)
    await submit(id)
    issues = []
    expect(await signatures(id)).toMatchObject([{ remarks: [LATE, EMPTY], verdict: 'submit' }])
  })

  test('blocks when it is an error, in the reader’s language, and leaves nothing behind', async () => {
    issues = [LATE, { ...LATE, severity: 'error' }, { message: 'no severity', path: 'title' }]
    const id = await draftPaper(project)
    const { body, status } = await submit(id)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      errors: [
        {
          data: {
            errors: [
              { label: '成文日期', message: '超期3个工作日', path: 'signedOn' },
              { message: 'no severity', path: 'title' },
            ],
          },
        },
      ],
    })
    expect(await signatures(id)).toEqual([])
  })

  test('is named in one refusal with the fields that are refused, each field once', async () => {
    issues = [
      LATE,
      { ...LATE, severity: 'error' },
      { message: 'a title is too short', path: 'title' },
    ]
    const id = await draftPaper(project, { title: null })
    const { body, status } = await submit(id)
    expect(status).toBe(400)
    const { errors } = body as { errors: { data: { errors: { path: string }[] } }[] }
    expect(errors[0]!.data.errors).toEqual([
      expect.objectContaining({ message: '该字段为必填项目。', path: 'title' }),
      { label: '成文日期', message: '超期3个工作日', path: 'signedOn' },
    ])
    expect(await signatures(id)).toEqual([])
  })
})
