import type { CollectionSlug, Payload } from 'payload'

import { submitForReview, takeDown } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishPaper,
  type ReviewProject,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { CHANGED, expectOnlyApproved, publicPaper, PUBLISHED } from '../support/reviewAttacks.ts'

const PAPERS = 'papers' as CollectionSlug

describeEachDatabase('ways to change what is public or under review', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const rest = (method: string, path: string, body?: unknown) =>
    project.people.handler.rest(method, path, body)

  describe('the live text is never changed by', () => {
    test.each<[string, (id: string) => Promise<unknown>]>([
      ['W9 PATCH without a status', (id) => rest('PATCH', `/papers/${id}`, CHANGED)],
      [
        'W9 PATCH with the status',
        (id) => rest('PATCH', `/papers/${id}`, { ...CHANGED, ...PUBLISHED }),
      ],
      ['W10 a draft save', (id) => rest('PATCH', `/papers/${id}?draft=true`, CHANGED)],
      [
        'W11 a plain PATCH over a pending draft',
        async (id) => {
          await rest('PATCH', `/papers/${id}?draft=true`, CHANGED)
          return rest('PATCH', `/papers/${id}`, { amount: 1 })
        },
      ],
      ['W6 bulk PATCH', (id) => rest('PATCH', `/papers?where[id][equals]=${id}`, CHANGED)],
      [
        'W12 writing back a full document',
        async (id) =>
          rest('PATCH', `/papers/${id}?draft=true`, {
            ...(await payload.findByID({ id, collection: PAPERS })),
            ...CHANGED,
          }),
      ],
      [
        'W15 the Local API with access off',
        (id) => payload.update({ id, collection: PAPERS, data: CHANGED as never }),
      ],
      [
        'W20 payload.db.updateOne',
        (id) => payload.db.updateOne({ id, collection: PAPERS, data: CHANGED }),
      ],
      [
        'W20 payload.db.updateMany',
        (id) =>
          payload.db.updateMany({
            collection: PAPERS,
            data: CHANGED,
            where: { id: { equals: id } },
          }),
      ],
      [
        'swapping an attachment',
        (id) =>
          payload.db.updateOne({
            id,
            collection: PAPERS,
            data: { files: ['01a20fc7-0000-7000-8000-000000000000'] },
          }),
      ],
    ])('%s', async (_, attack) => {
      const id = await publicPaper(project)
      await attack(id).catch((error: unknown) => error)
      await expectOnlyApproved(project, id)
    })

    test('W4 duplicating it, changed or not', async () => {
      const id = await publicPaper(project)
      for (const body of [{}, CHANGED, { ...CHANGED, ...PUBLISHED }]) {
        for (const query of ['', '?draft=false', '?draft=true']) {
          await rest('POST', `/papers/${id}/duplicate${query}`, body)
        }
      }
      await payload
        .duplicate({ id, collection: PAPERS, data: PUBLISHED as never })
        .catch((error: unknown) => error)
      const others = await payload.db.find({
        collection: PAPERS,
        where: {
          and: [
            { _status: { equals: 'published' } },
            { title: { in: [PAPER.title, CHANGED.title] } },
            { id: { equals: id } },
          ],
        },
      })
      expect(others.totalDocs).toBe(1)
      await expectOnlyApproved(project, id)
    })

    test('W5 restoring an older version', async () => {
      const id = await draftPaper(project, { title: 'older' })
      await publishPaper(project, id)
      await payload.update({ id, collection: PAPERS, data: { title: PAPER.title } as never })
      await publishPaper(project, id)
      const [old] = (
        await payload.findVersions({
          collection: PAPERS,
          where: {
            and: [
              { parent: { equals: id } },
              { 'version.title': { equals: 'older' } },
              { 'version._status': { equals: 'published' } },
            ],
          },
        })
      ).docs
      expect(old).toBeDefined()
      expect((await rest('POST', `/papers/versions/${old?.id}`)).status).toBe(403)
      await payload
        .restoreVersion({ id: String(old?.id), collection: PAPERS })
        .catch((error: unknown) => error)
      expect(await publicRow(project, id)).toMatchObject({ title: PAPER.title })
      expect((await rest('POST', `/papers/versions/${old?.id}?draft=true`)).status).toBe(200)
      expect(await publicRow(project, id)).toMatchObject({ title: PAPER.title })
    })
  })

  test('a withdrawn text does not come back by publishing or restoring it', async () => {
    const id = await publicPaper(project)
    await takeDown({
      id,
      collection: 'papers',
      note: 'n',
      payload,
      reasonCode: 'other',
      req: await project.people.approver.req(),
    })
    await rest('PATCH', `/papers/${id}`, PUBLISHED)
    await payload
      .update({ id, collection: PAPERS, data: PUBLISHED as never })
      .catch((error: unknown) => error)
    await payload.db
      .updateOne({ id, collection: PAPERS, data: PUBLISHED })
      .catch((error: unknown) => error)
    const { docs } = await payload.findVersions({
      collection: PAPERS,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    for (const version of docs) {
      await payload
        .restoreVersion({ id: String(version.id), collection: PAPERS })
        .catch((error: unknown) => error)
    }
    expect(await publicRow(project, id)).toBeNull()
  })

  describe('what is under review stays as it was submitted, against', () => {
    test.each<[string, (id: string) => Promise<unknown>]>([
      ['PATCH', (id) => rest('PATCH', `/papers/${id}`, CHANGED)],
      ['bulk PATCH', (id) => rest('PATCH', `/papers?where[id][equals]=${id}`, CHANGED)],
      ['autosave', (id) => rest('PATCH', `/papers/${id}?draft=true&autosave=true`, CHANGED)],
      ['the Local API', (id) => payload.update({ id, collection: PAPERS, data: CHANGED as never })],
      [
        'payload.db.updateOne',
        (id) => payload.db.updateOne({ id, collection: PAPERS, data: CHANGED }),
      ],
      [
        'payload.db.updateVersion',
        async (id) => {
          const { docs } = await payload.db.findVersions({
            collection: PAPERS,
            limit: 1,
            where: { parent: { equals: id } },
          })
          return payload.db.updateVersion({
            id: docs[0]?.id ?? '',
            collection: PAPERS,
            versionData: { parent: id, version: { ...PAPER, ...CHANGED } } as never,
          })
        },
      ],
    ])('%s', async (_, attack) => {
      const id = await draftPaper(project)
      await submitForReview({
        id,
        collection: 'papers',
        payload,
        req: await project.people.handler.req(),
      })
      await attack(id).catch((error: unknown) => error)
      for (const draft of [true, false]) {
        expect(await payload.findByID({ id, collection: PAPERS, draft })).toMatchObject({
          title: PAPER.title,
        })
      }
    })
  })
})
