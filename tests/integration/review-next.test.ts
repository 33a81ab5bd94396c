import type { ReviewRequest } from '@gongkai/confidentiality-review'
import type { AccessArgs, Plugin, Where } from 'payload'

import { recall, reviewTasks } from '@gongkai/confidentiality-review'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  lockOf,
  type Person,
  type ReviewProject,
  sign,
  submitPaper,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { signOverRest, submitOverRest } from '../support/reviewOverRest.ts'

const SEALED = 'sealed'

/** A rule of the project itself: nobody reads sealed papers, whatever his role in the review. */
const sealing: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'papers'
      ? { ...collection, access: { ...collection.access, read: exceptSealed } }
      : collection,
  ),
})

function exceptSealed({ req }: AccessArgs): Where {
  return req.user ? { title: { not_equals: SEALED } } : { _status: { equals: 'published' } }
}

const NONE = { next: null, waiting: 0 }

let project: ReviewProject

async function submitted(changes: Record<string, unknown> = {}): Promise<ReviewRequest> {
  return submitPaper(project, await draftPaper(project, changes))
}

async function next(person: Person) {
  const { body, status, text } = await person.rest('GET', '/review/next')
  expect(status).toBe(200)
  return { body: body as { next: { id: string; title: string } | null; waiting: number }, text }
}

async function offered(person: Person): Promise<string | undefined> {
  return (await next(person)).body.next?.id
}

describeEachDatabase('the next matter', (database) => {
  beforeAll(async () => {
    project = await bootReviewProject(database, { neighbours: [sealing] })
  }, 60_000)
  afterEach(async () => {
    const { payload, people } = project
    const req = await people.handler.req()
    for (const { no } of await pendingRows()) {
      await recall({ payload, reason: 'the test is over', req, request: no })
    }
  })
  afterAll(() => project.close())

  test('is the first that waits for this person, with the number of all that wait', async () => {
    const { approver, examiner } = project.people
    const [first, second] = [
      await submitted({ title: 'the first' }),
      await submitted({ title: 'the second' }),
    ]
    expect((await next(examiner)).body).toEqual({
      next: {
        id: first.targetId,
        collection: 'papers',
        due: { days: 7, kind: 'left' },
        title: 'the first',
      },
      waiting: 2,
    })
    expect((await next(approver)).body).toEqual(NONE)

    await sign(project, examiner, first)
    expect((await next(examiner)).body).toMatchObject({
      next: { id: second.targetId },
      waiting: 1,
    })
    expect(await offered(approver)).toBe(first.targetId)

    await sign(project, examiner, second, 'return')
    expect((await next(examiner)).body).toEqual(NONE)
  })

  test('is nothing for who has no step to sign: a handler, another department', async () => {
    const request = await submitted({ title: 'not for you' })
    for (const person of [project.people.handler, project.people.outsider]) {
      const { body, text } = await next(person)
      expect(body).toEqual(NONE)
      expect(text).not.toContain(request.targetId)
      expect(text).not.toContain('not for you')
    }
  })

  test('is refused to who has not signed in', async () => {
    const { targetId } = await submitted()
    const { status, text } = await project.stranger('GET', '/review/next')
    expect(status).toBe(401)
    expect(text).not.toContain(targetId)
  })

  test('is not one that the person submitted himself', async () => {
    const { allRounder, examiner } = project.people
    const id = await draftPaper(project)
    await submitOverRest({ id, collection: 'papers', handler: allRounder.rest })
    expect(await offered(allRounder)).toBeUndefined()
    expect(await offered(examiner)).toBe(id)
  })

  test('is not one whose text the person helped to write', async () => {
    const { allRounder, examiner } = project.people
    const id = await draftPaper(project)
    const { status } = await allRounder.rest('PATCH', `/papers/${id}?draft=true`, { amount: 13 })
    expect(status).toBe(200)
    await submitPaper(project, id)
    expect(await offered(allRounder)).toBeUndefined()
    expect(await offered(examiner)).toBe(id)
  })

  test('is not one of which the person signed another step', async () => {
    const { allRounder, approver } = project.people
    const request = await submitted()
    await sign(project, allRounder, request)
    expect(await offered(allRounder)).toBeUndefined()
    expect(await offered(approver)).toBe(request.targetId)
  })

  test('is one again whose text the person wrote before it was published last', async () => {
    const { allRounder, approver, examiner } = project.people
    const id = await draftPaper(project)
    await allRounder.rest('PATCH', `/papers/${id}?draft=true`, { amount: 13 })
    const first = await submitPaper(project, id)
    await sign(project, approver, await sign(project, examiner, first))
    await project.people.handler.rest('PATCH', `/papers/${id}?draft=true`, { amount: 14 })
    await submitPaper(project, id)
    expect(await offered(allRounder)).toBe(id)
  })

  test('is passed over when the rules of its collection keep it from the person', async () => {
    const { examiner } = project.people
    const sealed = await submitted({ title: SEALED })
    const { body, text } = await next(examiner)
    expect(body).toEqual(NONE)
    expect(text).not.toContain(sealed.targetId)
    const readable = await submitted({ title: 'readable' })
    expect((await next(examiner)).body).toMatchObject({
      next: { id: readable.targetId },
      waiting: 1,
    })
  })

  test('can be signed, and when there is none, nothing that waits can', async () => {
    const { allRounder, approver, examiner, handler } = project.people
    const mixed = [await submitted(), await submitted(), await submitted()]
    await sign(project, allRounder, mixed[0]!)
    await sign(project, examiner, mixed[1]!)
    for (const person of [handler, examiner, approver, allRounder]) {
      for (let id = await offered(person); id; id = await offered(person)) {
        expect(await verdictOn(id, person)).toBe(200)
      }
      const { underReview } = await reviewTasks({ req: await person.req() })
      for (const { targetId } of underReview) expect(await verdictOn(targetId, person)).toBe(403)
    }
  })
})

async function pendingRows(): Promise<ReviewRequest[]> {
  const { docs } = await project.payload.db.find<ReviewRequest>({
    collection: 'review-requests' as never,
    pagination: false,
    where: { state: { equals: 'pending' } },
  })
  return docs
}

/** The answer to a signature of the person under the open review of a paper. */
async function verdictOn(id: string, signer: Person): Promise<number> {
  const request = (await pendingRows()).find(({ targetId }) => targetId === id)
  if (!request) throw new Error(`paper ${id} is not under review`)
  const lock = { ...lockOf(request), no: request.no }
  return (await signOverRest({ lock, signer: signer.rest })).status
}
