import type { ReviewRequest } from '@gongkai/confidentiality-review'

import { ratifyTakedown, reviewTasks } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  type Person,
  publishPaper,
  type ReviewProject,
  sign,
  submitPaper,
  takeDownPaper,
} from '../support/bootReviewProject.ts'

let project: ReviewProject
let request: ReviewRequest

beforeAll(async () => {
  project = await bootReviewProject()
  request = await submitPaper(project, await draftPaper(project))
}, 60_000)
afterAll(() => project.close())

/** The lists of a person in which the request stands. */
async function listsOf(person: Person) {
  const tasks = await reviewTasks({ req: await person.req() })
  return (['submitted', 'toSign', 'underReview'] as const).filter((list) =>
    tasks[list].some(({ id }) => id === request.id),
  )
}

test('a matter stands in one list of everyone it concerns, and in none of the others', async () => {
  const { allRounder, approver, examiner, handler, outsider } = project.people
  expect(await listsOf(handler)).toEqual(['submitted'])
  expect(await listsOf(examiner)).toEqual(['toSign'])
  expect(await listsOf(allRounder)).toEqual(['toSign'])
  expect(await listsOf(approver)).toEqual(['underReview'])
  expect(await listsOf(outsider)).toEqual([])
})

test('it moves on with the signature', async () => {
  const { approver, examiner, outsider } = project.people
  request = await sign(project, examiner, request)
  expect(await listsOf(examiner)).toEqual(['underReview'])
  expect(await listsOf(approver)).toEqual(['toSign'])
  expect(await listsOf(outsider)).toEqual([])
})

test('a matter one signed already is among those that others sign, with the reason', async () => {
  const { allRounder, approver } = project.people
  request = await sign(
    project,
    allRounder,
    await submitPaper(project, await draftPaper(project, { title: 'another text' })),
  )
  expect(await listsOf(allRounder)).toEqual(['underReview'])
  expect(await listsOf(approver)).toEqual(['toSign'])
  const { barred } = await reviewTasks({ req: await allRounder.req() })
  expect(barred).toEqual({ [request.id]: 'SIGNED_ANOTHER_STEP' })
})

test('a takedown is to be ratified by another approver, until it is', async () => {
  const { allRounder, approver, examiner, outsider } = project.people
  const id = await draftPaper(project, { title: 'taken down' })
  await publishPaper(project, id)
  await takeDownPaper(project, id)
  const toRatify = async (person: Person) =>
    (await reviewTasks({ req: await person.req() })).toRatify
  for (const person of [approver, examiner, outsider]) expect(await toRatify(person)).toEqual([])
  const [takedown] = await toRatify(allRounder)
  expect(takedown).toMatchObject({ targetId: id })
  const { payload } = project
  await ratifyTakedown({ payload, req: await allRounder.req(), takedown: takedown!.id })
  expect(await toRatify(allRounder)).toEqual([])
})
