import type { CollectionSlug } from 'payload'

import { decide, recall, submitForReview } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  lockOf,
  publicRow,
  publishPaper,
  type ReviewProject,
  sign,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { rawUpdate } from '../support/rawDatabase.ts'

const PAPERS = 'papers' as CollectionSlug
describeEachDatabase('confidentiality review', (database) => {
  let project: ReviewProject

  beforeAll(async () => {
    project = await bootReviewProject(database)
  })
  afterAll(() => project.close())

  const submit = async (id: string, person = project.people.handler) =>
    submitForReview({ id, collection: 'papers', payload: project.payload, req: await person.req() })
  const code = (value: string) =>
    expect.objectContaining({ data: expect.objectContaining({ code: value }) })

  describe('from draft to public', () => {
    test('three people bring a draft before the public, unchanged', async () => {
      const id = await draftPaper(project)
      expect(await publicRow(project, id)).toBeNull()
      const request = await publishPaper(project, id)
      expect(request).toMatchObject({ state: 'live' })
      expect(await publicRow(project, id)).toMatchObject({ title: 'the approved text' })
      const page = await project.payload.find({
        collection: 'public-pages' as CollectionSlug,
        where: { target: { equals: `papers:${id}` } },
      })
      const { snapshot } = page.docs[0] as unknown as { snapshot: string }
      expect(JSON.parse(snapshot)).toMatchObject({
        collection: 'papers',
        fields: { amount: 12.5, title: 'the approved text' },
        id,
      })
    })

    test('nothing is public before the last signature', async () => {
      const id = await draftPaper(project)
      const submitted = await submit(id)
      expect(await publicRow(project, id)).toBeNull()
      await sign(project, project.people.examiner, submitted)
      expect(await publicRow(project, id)).toBeNull()
    })

    test('a returned matter is submitted again under the same number', async () => {
      const id = await draftPaper(project)
      const first = await submit(id)
      const returned = await sign(project, project.people.examiner, first, 'return')
      expect(returned).toMatchObject({ no: first.no, state: 'returned' })
      const second = await submit(id)
      expect(second).toMatchObject({ attempt: 2, no: first.no, state: 'pending', step: 'examine' })
      await sign(
        project,
        project.people.approver,
        await sign(project, project.people.examiner, second),
      )
      expect(await publicRow(project, id)).not.toBeNull()
    })

    test('a refused matter is closed, and a new review may be opened', async () => {
      const id = await draftPaper(project)
      const first = await submit(id)
      expect(await sign(project, project.people.examiner, first, 'refuse')).toMatchObject({
        state: 'refused',
      })
      expect((await submit(id)).no).not.toBe(first.no)
    })

    test('the handler may recall while it is pending, with a reason after the first signature', async () => {
      const id = await draftPaper(project)
      const request = await sign(project, project.people.examiner, await submit(id))
      const args = {
        payload: project.payload,
        req: await project.people.handler.req(),
        request: request.no,
      }
      await expect(recall(args)).rejects.toEqual(code('REASON_REQUIRED'))
      expect(await recall({ ...args, reason: 'a figure is wrong' })).toMatchObject({
        state: 'recalled',
      })
      await project.payload.update({ id, collection: PAPERS, data: { amount: 13 } as never })
    })

    test('content that could not be published cannot be submitted, and nothing is lost', async () => {
      const id = await draftPaper(project, { title: '' })
      await expect(submit(id)).rejects.toMatchObject({
        data: { errors: [expect.objectContaining({ path: 'title' })] },
        name: 'ValidationError',
      })
      expect(await project.payload.findByID({ id, collection: PAPERS, draft: true })).toMatchObject(
        {
          amount: 12.5,
        },
      )
    })
  })

  describe('three different people', () => {
    test('one person with every role signs one step only', async () => {
      const { allRounder, approver, examiner } = project.people
      const id = await draftPaper(project)
      const submitted = await submit(id, allRounder)
      await expect(sign(project, allRounder, submitted)).rejects.toEqual(
        code('SIGNED_ANOTHER_STEP'),
      )
      const examined = await sign(project, examiner, submitted)
      await expect(sign(project, allRounder, examined)).rejects.toEqual(code('SIGNED_ANOTHER_STEP'))
      await expect(sign(project, examiner, examined)).rejects.toEqual(code('ROLE_REQUIRED'))
      expect(await sign(project, approver, examined)).toMatchObject({ state: 'live' })
    })

    test('who touched the text since its last publication does not sign it', async () => {
      const { allRounder } = project.people
      const id = await draftPaper(project)
      await project.payload.update({
        id,
        collection: PAPERS,
        data: { amount: 3 } as never,
        user: allRounder.user as never,
      })
      const submitted = await submit(id)
      await expect(sign(project, allRounder, submitted)).rejects.toEqual(
        code('CONTRIBUTED_TO_CONTENT'),
      )
    })

    test('a contribution to an earlier publication does not bar from signing the next', async () => {
      const { allRounder } = project.people
      const id = await draftPaper(project)
      await project.payload.update({
        id,
        collection: PAPERS,
        data: { amount: 3 } as never,
        user: allRounder.user as never,
      })
      await publishPaper(project, id)
      await project.payload.update({
        id,
        collection: PAPERS,
        data: { amount: 4 } as never,
        user: project.people.handler.user as never,
      })
      expect(await sign(project, allRounder, await submit(id))).toMatchObject({ step: 'approve' })
    })

    test('people of another department have no say', async () => {
      const { outsider } = project.people
      const id = await draftPaper(project)
      await expect(submit(id, outsider)).rejects.toEqual(code('ROLE_REQUIRED'))
      const submitted = await submit(id)
      await expect(sign(project, outsider, submitted)).rejects.toEqual(code('ROLE_REQUIRED'))
      await expect(
        recall({
          payload: project.payload,
          reason: 'r',
          req: await outsider.req(),
          request: submitted.no,
        }),
      ).rejects.toEqual(code('ROLE_REQUIRED'))
    })

    test('nobody signs without having logged in himself', async () => {
      const id = await draftPaper(project)
      const submitted = await submit(id)
      const anonymous = { ...(await project.people.examiner.req()), user: null } as never
      const apiKey = {
        ...(await project.people.examiner.req()),
        user: { ...project.people.examiner.user, _strategy: 'api-key' },
      } as never
      for (const req of [anonymous, apiKey]) {
        await expect(
          decide({
            lock: lockOf(submitted),
            payload: project.payload,
            req,
            request: submitted.no,
            verdict: 'endorse',
          }),
        ).rejects.toEqual(code('INTERACTIVE_LOGIN_REQUIRED'))
      }
    })
  })

  describe('lock token', () => {
    test.each([
      ['another attempt', { attempt: 9 }],
      ['another content', { contentHash: 'f'.repeat(64) }],
    ])('a decision on %s is refused with the current token', async (_, stale) => {
      const id = await draftPaper(project)
      const submitted = await submit(id)
      await expect(
        decide({
          lock: { ...lockOf(submitted), ...stale },
          payload: project.payload,
          req: await project.people.examiner.req(),
          request: submitted.no,
          verdict: 'endorse',
        }),
      ).rejects.toMatchObject({
        data: { attempt: 1, code: 'STALE_REVIEW', contentHash: submitted.contentHash },
        status: 409,
      })
    })

    test('a signature under the step one saw never counts for the next step', async () => {
      const { allRounder, approver, examiner } = project.people
      const id = await draftPaper(project)
      const submitted = await submit(id)
      const examined = await sign(project, examiner, submitted)
      await expect(sign(project, allRounder, submitted)).rejects.toEqual(code('ALREADY_DECIDED'))
      await expect(sign(project, approver, submitted)).rejects.toMatchObject({
        data: { code: 'STALE_REVIEW', step: 'approve' },
      })
      expect(await publicRow(project, id)).toBeNull()
      expect((await sign(project, allRounder, examined)).state).toBe('live')
    })

    test('whoever examines after a colleague hears that it is signed', async () => {
      const { allRounder, examiner } = project.people
      const submitted = await submit(await draftPaper(project))
      await sign(project, allRounder, submitted)
      await expect(sign(project, examiner, submitted)).rejects.toEqual(code('ALREADY_DECIDED'))
    })

    test('two examiners at once: one signature counts', async () => {
      const { allRounder, examiner } = project.people
      const id = await draftPaper(project)
      const submitted = await submit(id)
      const results = await Promise.allSettled([
        sign(project, examiner, submitted),
        sign(project, allRounder, submitted),
        sign(project, examiner, submitted),
      ])
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    })

    test('an attachment exchanged below the gate voids the signature', async () => {
      const file = await project.payload.create({
        collection: 'files' as CollectionSlug,
        data: { sha256: 'as submitted', title: 'exchanged later' } as never,
        file: { data: Buffer.from('one'), mimetype: 'text/plain', name: 'one.txt', size: 3 },
      })
      const id = await draftPaper(project, { files: [file.id] })
      const submitted = await submit(id)
      await rawUpdate({
        collection: 'files',
        payload: project.payload,
        set: { sha256: 'exchanged' },
        where: { title: 'exchanged later' },
      })
      await expect(sign(project, project.people.examiner, submitted)).rejects.toEqual(
        code('CONTENT_CHANGED'),
      )
    })
  })
})
