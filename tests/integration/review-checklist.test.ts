import type { CollectionSlug } from 'payload'

import { decide } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { bootReviewProject, draftPaper, type ReviewProject } from '../support/bootReviewProject.ts'

import type { RestAnswer } from '../support/restClient.ts'
import {
  type Lock,
  CLEAN_CHECKLIST,
  signOverRest,
  submitOverRest,
} from '../support/reviewOverRest.ts'

let project: ReviewProject

beforeAll(async () => {
  project = await bootReviewProject()
}, 60_000)
afterAll(() => project.close())

async function submitted() {
  const id = await draftPaper(project)
  const { body } = await submitOverRest({
    id,
    collection: 'papers',
    handler: project.people.handler.rest,
  })
  return { id, lock: body as Lock }
}

async function barOf(id: string, person: keyof ReviewProject['people'] = 'handler') {
  const { body } = await project.people[person].rest(
    'GET',
    `/review/bar?collection=papers&id=${id}`,
  )
  return body
}

function errorOf({ body }: RestAnswer) {
  const [error] = (body as { errors: { data: { code: string } }[] }).errors
  return error?.data ?? { code: 'none' }
}

describe('the checks of the review sheet', () => {
  test('an examiner endorses at the desk only after answering all of them', async () => {
    const { id, lock } = await submitted()
    const { privacy: _open, ...sixChecks } = CLEAN_CHECKLIST
    const answer = await signOverRest({
      checklist: sixChecks,
      lock,
      signer: project.people.examiner.rest,
    })
    expect(answer.status).toBe(400)
    expect(errorOf(answer)).toMatchObject({
      checks: ['privacy'],
      code: 'CHECKLIST_INCOMPLETE',
    })
    expect(await barOf(id)).toMatchObject({ standing: 'examining' })
  })

  test('an objection cannot be endorsed, neither at the desk nor below it', async () => {
    const { id, lock } = await submitted()
    const checklist = { ...CLEAN_CHECKLIST, stateSecret: 'yes' as const }
    const { examiner } = project.people
    const answer = await signOverRest({ checklist, lock, signer: examiner.rest })
    expect(errorOf(answer).code).toBe('CHECKLIST_OBJECTS')
    await expect(
      decide({
        checklist,
        lock,
        payload: project.payload,
        req: await examiner.req(),
        request: lock.no,
        verdict: 'endorse',
      }),
    ).rejects.toMatchObject({ data: { code: 'CHECKLIST_OBJECTS' }, status: 400 })
    expect(await barOf(id)).toMatchObject({ standing: 'examining' })
  })

  test('what was found is kept with the signature that sends it back', async () => {
    const { id, lock } = await submitted()
    const answer = await signOverRest({
      checklist: { privacy: 'yes' },
      lock,
      reason: 'a telephone number',
      signer: project.people.examiner.rest,
      verdict: 'return',
    })
    expect(answer.status).toBe(200)
    const { docs } = await project.payload.db.find({
      collection: 'review-decisions' as CollectionSlug,
      where: { verdict: { equals: 'return' } },
    })
    expect(docs).toMatchObject([{ checklist: { privacy: 'yes' }, reason: 'a telephone number' }])
    expect(await barOf(id)).toMatchObject({
      lastWord: { kind: 'returned', reason: 'a telephone number' },
    })
  })

  test('a stranger learns nothing about a sheet before he is refused', async () => {
    const { lock } = await submitted()
    const answer = await signOverRest({ checklist: {}, lock, signer: project.stranger })
    expect(errorOf(answer).code).toBe('INTERACTIVE_LOGIN_REQUIRED')
  })
})

describe('the status bar over REST', () => {
  test('says why an action is not possible, in codes', async () => {
    const { id } = await submitted()
    expect(await barOf(id, 'outsider')).toMatchObject({
      actions: { endorse: ['ROLE_REQUIRED'], takeDown: ['NOT_PUBLISHED', 'ROLE_REQUIRED'] },
    })
  })

  test('keeps reasons from people of other departments', async () => {
    const { id, lock } = await submitted()
    await signOverRest({
      checklist: {},
      lock,
      reason: 'for the department only',
      signer: project.people.examiner.rest,
      verdict: 'return',
    })
    expect(await barOf(id, 'outsider')).toMatchObject({ lastWord: null, standing: 'returned' })
  })

  test.each([
    ['an unknown document', 'papers', '0'],
    ['a collection without review', 'people', '0'],
  ])('%s is not found', async (_name, collection, id) => {
    const answer = await project.people.handler.rest(
      'GET',
      `/review/bar?collection=${collection}&id=${id}`,
    )
    expect(answer.status).toBe(404)
  })

  test('strangers are asked to log in', async () => {
    const { id } = await submitted()
    const answer = await project.stranger('GET', `/review/bar?collection=papers&id=${id}`)
    expect(answer.status).toBe(401)
  })
})
