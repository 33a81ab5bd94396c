import type { CollectionSlug, Payload } from 'payload'

import {
  decide,
  recall,
  recoverReviews,
  type ReviewRequest,
  submitForReview,
  takeDown,
} from '@gongkai/confidentiality-review'
import { verifyLog } from '@gongkai/publications'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import {
  draftPaper,
  lockOf,
  PAPER,
  publicRow,
  publishPaper,
  sign,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { interleave } from '../support/interleaving.ts'
import { bootReviewedLog, type ReviewedLog } from '../support/publicationReview.ts'
import { isSoak, reportRuns, seed } from '../support/soak.ts'

const PAPERS = 'papers' as CollectionSlug
const HOUR = 3_600_000
const CONFLICT = { status: 409 }

/** As in a process of its own: what waits in turn for one Payload does not wait for another. */
const elsewhere = (payload: Payload): Payload => Object.create(payload) as Payload

describeEachDatabase('two people at the same moment', (testDatabase) => {
  const rounds = isSoak ? 200 : 6
  let project: ReviewedLog

  beforeAll(async () => {
    project = await bootReviewedLog(testDatabase)
  })
  afterAll(() => project.close())

  /** Two pieces of work, each in a process of its own, in an order that follows from the seed. */
  async function race<T, U>(
    first: () => Promise<T>,
    second: () => Promise<U>,
    schedule: number,
  ): Promise<[PromiseSettledResult<T>, PromiseSettledResult<U>]> {
    const results: [PromiseSettledResult<T>?, PromiseSettledResult<U>?] = []
    await interleave({
      actors: [
        async () => void (results[0] = (await Promise.allSettled([first()]))[0]),
        async () => void (results[1] = (await Promise.allSettled([second()]))[0]),
      ],
      seed: schedule,
    })
    return results as [PromiseSettledResult<T>, PromiseSettledResult<U>]
  }

  async function everyRound(title: string, round: (schedule: number) => Promise<void>) {
    reportRuns({ runs: rounds, title: `${title} on ${testDatabase.name}` })
    for (let n = 0; n < rounds; n++) await round(seed + n)
  }

  async function examined(id: string): Promise<ReviewRequest> {
    const { payload, people } = project
    const req = await people.handler.req()
    return sign(
      project,
      people.examiner,
      await submitForReview({ id, collection: 'papers', payload, req }),
    )
  }

  const endorse = async (
    request: ReviewRequest,
    { as, on }: { as: 'allRounder' | 'approver'; on: 'payload' | 'peer' },
  ) =>
    decide({
      lock: lockOf(request),
      payload: project[on],
      req: await project.people[as].req(project[on]),
      request: request.no,
      verdict: 'endorse',
    })

  const statuses = (results: PromiseSettledResult<unknown>[]) =>
    results.map((result) =>
      result.status === 'fulfilled'
        ? 'done'
        : ((result.reason as { status?: number }).status ?? String(result.reason)),
    )

  test(
    'of two approvers one decides; the other hears 409, and one record is public',
    () =>
      everyRound('two approvers', async (schedule) => {
        const id = await draftPaper(project)
        const request = await examined(id)
        const results = await race(
          () => endorse(request, { as: 'approver', on: 'payload' }),
          () => endorse(request, { as: 'allRounder', on: 'peer' }),
          schedule,
        )
        expect(statuses(results).map(String).sort()).toEqual(['409', 'done'])
        expect(await project.records(id)).toHaveLength(1)
        expect(await project.publicTitle(id)).toBe(PAPER.title)
      }),
    HOUR,
  )

  test(
    'an approver and a handler who takes the text back: never is an unreviewed text live',
    () =>
      everyRound('approver and handler', async (schedule) => {
        const id = await draftPaper(project)
        const request = await examined(id)
        const results = await race(
          () => endorse(request, { as: 'approver', on: 'payload' }),
          async () => {
            const { handler } = project.people
            const req = await handler.req(project.peer)
            await recall({ payload: project.peer, reason: 'a slip', req, request: request.no })
            return project.peer.update({
              id,
              collection: PAPERS,
              data: { title: 'never reviewed' } as never,
              draft: true,
              user: handler.user as never,
            })
          },
          schedule,
        )
        expect(statuses(results).map(String).sort()).toEqual(['409', 'done'])
        const isApproved = results[0].status === 'fulfilled'
        expect(await project.publicTitle(id)).toBe(isApproved ? PAPER.title : null)
        expect((await publicRow(project, id))?.title ?? null).toBe(isApproved ? PAPER.title : null)
      }),
    HOUR,
  )

  test(
    'a takedown during a release: the matter is down afterwards',
    () =>
      everyRound('takedown and release', async (schedule) => {
        const id = await draftPaper(project)
        await publishPaper(project, id)
        await project.payload.update({
          id,
          collection: PAPERS,
          data: { title: 'second edition' } as never,
          draft: true,
          user: project.people.handler.user as never,
        })
        const request = await examined(id)
        const results = await race(
          () => endorse(request, { as: 'approver', on: 'payload' }),
          async () =>
            takeDown({
              id,
              collection: 'papers',
              note: 'wrong',
              payload: project.peer,
              reasonCode: 'issued_in_error',
              req: await project.people.allRounder.req(project.peer),
            }),
          schedule,
        )
        const { failures } = await recoverReviews(project)
        expect([statuses(results)[1], failures, await project.publicTitle(id)]).toEqual([
          'done',
          [],
          null,
        ])
        expect(await publicRow(project, id)).toBeNull()
      }),
    HOUR,
  )

  test('50 submissions at once get 50 numbers; of one document there is one review', async () => {
    const { payload, people, peer } = project
    const processes = [payload, peer, elsewhere(payload), elsewhere(peer)] as const
    const submit = async (id: string, n: number) => {
      const on = processes[n % processes.length] ?? payload
      return submitForReview({
        id,
        collection: 'papers',
        payload: on,
        req: await people.handler.req(on),
      })
    }
    const ids = []
    for (let n = 0; n < 50; n++) ids.push(await draftPaper(project))
    const requests = await Promise.all(ids.map(submit))
    const numbers = requests.map(({ no }) => Number(no.slice(-6))).sort((a, b) => a - b)
    const [first = 0] = numbers
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => first + n))

    const one = await draftPaper(project)
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => submit(one, n)))
    const refused = results.filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(49)
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject(CONFLICT)
    }
  }, 120_000)

  test('and the log is whole after all of it', async () => {
    expect((await verifyLog(project)).ok).toBe(true)
  })
})
