import type { CollectionSlug } from 'payload'

import { recoverReviews, submitForReview, takeDown } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  publicRow,
  publishPaper,
  type ReviewProject,
  sign,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'

const PAPERS = 'papers' as CollectionSlug
describeEachDatabase('takedown and recovery', (database) => {
  let project: ReviewProject

  beforeAll(async () => {
    project = await bootReviewProject(database)
  })
  afterAll(() => project.close())

  const submit = async (id: string, person = project.people.handler) =>
    submitForReview({ id, collection: 'papers', payload: project.payload, req: await person.req() })
  const code = (value: string) =>
    expect.objectContaining({ data: expect.objectContaining({ code: value }) })

  describe('takedown', () => {
    const down = async (id: string, changes: object = {}) =>
      takeDown({
        id,
        collection: 'papers',
        note: 'a figure is wrong',
        payload: project.payload,
        reasonCode: 'issued_in_error',
        req: await project.people.approver.req(),
        ...changes,
      })

    test('is immediate, by one person, with a reason', async () => {
      const id = await draftPaper(project)
      await publishPaper(project, id)
      await expect(down(id, { note: ' ' })).rejects.toEqual(code('REASON_REQUIRED'))
      await expect(down(id, { req: await project.people.examiner.req() })).rejects.toEqual(
        code('ROLE_REQUIRED'),
      )
      await down(id)
      expect(await publicRow(project, id)).toBeNull()
      await expect(down(id)).rejects.toEqual(code('NOT_PUBLISHED'))
    })

    test('works while an incomplete edit is pending, and keeps the edit', async () => {
      const id = await draftPaper(project)
      await publishPaper(project, id)
      await project.payload.update({ id, collection: PAPERS, data: { title: '' } as never })
      await down(id)
      expect(await publicRow(project, id)).toBeNull()
    })

    test('sends a revision under review back', async () => {
      const id = await draftPaper(project)
      await publishPaper(project, id)
      await project.payload.update({ id, collection: PAPERS, data: { amount: 9 } as never })
      const revision = await submit(id)
      await down(id)
      await expect(sign(project, project.people.examiner, revision)).rejects.toEqual(
        code('NOT_PENDING'),
      )
    })

    test('erasing blanks every stored snapshot', async () => {
      const id = await draftPaper(project, { title: 'secret-7731' })
      await publishPaper(project, id)
      await down(id, { erase: true, reasonCode: 'personal_information' })
      const { docs } = await project.payload.db.find<{ content: unknown }>({
        collection: 'review-snapshots' as CollectionSlug,
        where: { target: { equals: `papers:${id}` } },
      })
      expect(docs.map(({ content }) => content ?? null)).toEqual([null])
    })
  })

  test('a takedown in the middle of a release wins, and the review ends', async () => {
    const id = await draftPaper(project)
    await publishPaper(project, id)
    await project.payload.update({ id, collection: PAPERS, data: { amount: 5 } as never })
    const examined = await sign(project, project.people.examiner, await submit(id))
    const write = project.payload.db.updateOne
    const dead = new Error('the process died here')
    project.payload.db.updateOne = ((args: { collection: string }) =>
      args.collection === 'public-pages' ? Promise.reject(dead) : write(args as never)) as never
    await expect(sign(project, project.people.approver, examined)).rejects.toBe(dead)
    project.payload.db.updateOne = write
    await takeDown({
      id,
      collection: 'papers',
      note: 'wrong',
      payload: project.payload,
      reasonCode: 'other',
      req: await project.people.approver.req(),
    })
    expect(await recoverReviews({ payload: project.payload })).toMatchObject({ failures: [] })
    expect(await publicRow(project, id)).toBeNull()
    expect(await submit(id)).toMatchObject({ state: 'pending' })
  })

  test('a process killed after the last signature is finished by recovery', async () => {
    const id = await draftPaper(project)
    const examined = await sign(project, project.people.examiner, await submit(id))
    const pages = project.payload.db.create
    const dead = new Error('the process died here')
    project.payload.db.create = ((args: { collection: string }) =>
      args.collection === 'public-pages' ? Promise.reject(dead) : pages(args as never)) as never
    await expect(sign(project, project.people.approver, examined)).rejects.toBe(dead)
    project.payload.db.create = pages
    expect(await publicRow(project, id)).toBeNull()
    expect(await recoverReviews({ payload: project.payload })).toEqual({
      failures: [],
      releases: 1,
      takedowns: 0,
    })
    expect(await publicRow(project, id)).toMatchObject({ title: 'the approved text' })
    expect(await recoverReviews({ payload: project.payload })).toEqual({
      failures: [],
      releases: 0,
      takedowns: 0,
    })
  })
})
