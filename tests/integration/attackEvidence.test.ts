import type { CollectionSlug, Payload } from 'payload'

import { recall } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  type ReviewProject,
  sign,
  submitPaper,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import {
  asEverybody,
  type Attack,
  CHANGED,
  everybody,
  expectOnlyApproved,
  outcomeOf,
  PAPERS,
  publicPaper,
} from '../support/reviewAttacks.ts'
import { storedRows } from '../support/storedRows.ts'

const SLUGS = ['requests', 'decisions', 'snapshots', 'approvals', 'contributions', 'takedowns'].map(
  (name) => `review-${name}`,
)

describeEachDatabase('the evidence of a review', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const versionsOf = async (id: string) =>
    (await payload.countVersions({ collection: PAPERS, where: { parent: { equals: id } } }))
      .totalDocs
  const submit = (id: string) => submitPaper(project, id)

  test.each<Attack>([
    [
      'W25: DELETE never removes the history of what was reviewed',
      (id) => asEverybody(project, (rest) => rest('DELETE', `/papers/${id}`)),
    ],
    [
      'W25: bulk DELETE never removes the history of what was reviewed',
      (id) => asEverybody(project, (rest) => rest('DELETE', `/papers?where[id][equals]=${id}`)),
    ],
    [
      'W25: payload.delete never removes the history of what was reviewed',
      async (id) => {
        await outcomeOf(payload.delete({ id, collection: PAPERS }))
        await outcomeOf(payload.delete({ collection: PAPERS, where: { id: { equals: id } } }))
      },
    ],
    [
      'W25: payload.db.deleteOne never removes what was reviewed',
      (id) => payload.db.deleteOne({ collection: PAPERS, where: { id: { equals: id } } }),
    ],
    [
      'W25: payload.db.deleteMany never removes what was reviewed',
      async (id) => {
        await outcomeOf(
          payload.db.deleteMany({ collection: PAPERS, where: { id: { equals: id } } }),
        )
        await outcomeOf(payload.db.deleteMany({ collection: PAPERS, where: {} }))
      },
    ],
    [
      'W25: payload.db.deleteVersions never removes versions of what was reviewed',
      (id) => payload.db.deleteVersions({ collection: PAPERS, where: { parent: { equals: id } } }),
    ],
  ])('%s', async (_, attempt) => {
    const id = await publicPaper(project)
    const versions = await versionsOf(id)
    await outcomeOf(attempt(id))
    await expectOnlyApproved(project, id)
    expect(await versionsOf(id)).toBe(versions)
  })

  test('a draft nobody submitted may go', async () => {
    const id = await draftPaper(project)
    expect((await project.people.handler.rest('DELETE', `/papers/${id}`)).status).toBe(200)
  })

  test('W16: autosave never rewrites what a signer saw', async () => {
    const id = await draftPaper(project)
    const first = await submit(id)
    await recall({
      payload,
      reason: 'a mistake',
      req: await project.people.handler.req(),
      request: first.no,
    })
    for (const amount of [1, 2, 3]) {
      await project.people.handler.rest('PATCH', `/papers/${id}?draft=true&autosave=true`, {
        ...CHANGED,
        amount,
      })
    }
    await submit(id)
    const snapshots = await storedRows({
      collection: 'review-snapshots',
      payload,
      where: { target: { equals: `papers:${id}` } },
    })
    const titles = snapshots.map(
      ({ content }) => (JSON.parse(String(content)) as { fields: { title: string } }).fields.title,
    )
    expect(titles).toEqual(['the approved text', CHANGED.title])
  })

  test('W16: the limit of versions a project sets never thins out a history', async () => {
    expect(payload.collections[PAPERS]?.config.versions).toMatchObject({ maxPerDoc: 0 })
    const id = await draftPaper(project)
    for (const amount of [1, 2, 3, 4]) {
      await payload.update({ id, collection: PAPERS, data: { amount } as never })
    }
    expect(await versionsOf(id)).toBe(5)
  })

  test('W16: dates a client sends never reach the evidence', async () => {
    const id = await draftPaper(project)
    const before = new Date().toISOString()
    const long = '2001-01-01T00:00:00.000Z'
    await project.people.handler.rest('PATCH', `/papers/${id}?draft=true`, {
      createdAt: long,
      updatedAt: long,
    })
    const submitted = await project.people.handler.rest('POST', '/review/submit', {
      id,
      at: long,
      collection: 'papers',
      submittedAt: long,
    })
    expect(submitted.status).toBe(200)
    const decisions = await storedRows({ collection: 'review-decisions', payload })
    const [request] = await storedRows({
      collection: 'review-requests',
      payload,
      where: { target: { equals: `papers:${id}` } },
    })
    const times = [request?.submittedAt, decisions.at(-1)?.at, request?.createdAt].map(String)
    expect(times.filter((time) => time < before)).toEqual([])
  })

  test('W23: content changed behind the snapshot is never signed', async () => {
    const file = (await payload.create({
      collection: 'files' as CollectionSlug,
      data: { sha256: 'a'.repeat(64), title: 'table' } as never,
      file: { data: Buffer.from('a'), mimetype: 'text/plain', name: 'a.txt', size: 1 },
    })) as unknown as { id: string }
    const request = await submit(await draftPaper(project, { files: [file.id] }))
    await payload.update({
      id: file.id,
      collection: 'files' as CollectionSlug,
      data: { sha256: 'b'.repeat(64) } as never,
    })
    await expect(sign(project, project.people.examiner, request)).rejects.toMatchObject({
      data: { code: 'CONTENT_CHANGED' },
    })
  })

  describe('collections of the engine', () => {
    test.each(SLUGS)('W20: %s are never written but by the engine', async (slug) => {
      const collection = slug as CollectionSlug
      const data = { key: 'forged', state: 'released', target: 'papers:1' } as never
      const where = { key: { equals: 'forged' } }
      const writes = [
        () => payload.db.create({ collection, data }),
        () => payload.db.updateOne({ collection, data, where }),
        () => payload.db.updateMany({ collection, data, where }),
        () => payload.db.upsert({ collection, data, where }),
        () => payload.db.deleteOne({ collection, where }),
        () => payload.db.deleteMany({ collection, where: {} }),
        () => payload.create({ collection, data }),
        () => payload.update({ collection, data, where: {} }),
        () => payload.delete({ collection, where: {} }),
      ]
      const before = await storedRows({ collection: slug, payload })
      for (const write of writes) await outcomeOf(write())
      expect(await storedRows({ collection: slug, payload })).toEqual(before)
      await expect(payload.db.create({ collection, data })).rejects.toThrow('engine only')
    })

    test.each(SLUGS)('L12: %s are never open to REST, whoever asks', async (slug) => {
      for (const [, rest] of everybody(project)) {
        for (const [method, path] of [
          ['POST', ''],
          ['GET', ''],
          ['GET', '/count'],
          ['GET', '/versions'],
          ['PATCH', '/1'],
          ['DELETE', '/1'],
        ] as const) {
          const answer = await rest(method, `/${slug}${path}`, method === 'GET' ? undefined : {})
          expect(answer.status).toBeGreaterThanOrEqual(400)
          expect(answer.text).not.toContain('papers:')
        }
      }
    })

    test('L11: no account reads the evidence through an export with its own rights', async () => {
      for (const slug of SLUGS) {
        await expect(
          payload.find({
            collection: slug as CollectionSlug,
            overrideAccess: false,
            user: project.people.allRounder.user as never,
          }),
        ).rejects.toThrow()
      }
    })
  })
})
