import type { Payload } from 'payload'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishPaper,
  type ReviewProject,
  takeDownPaper,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import {
  asEverybody,
  type Attack,
  CHANGED,
  expectOnlyApproved,
  only,
  outcomeOf,
  PAPERS,
  publicPaper,
  PUBLISHED,
  waysToWrite,
} from '../support/reviewAttacks.ts'

describeEachDatabase('ways to change what is public', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const { bulkPatch, db, patch, rewriteVersion, update } = waysToWrite(() => project)

  const onLive: Attack[] = [
    ['W9: PATCH without a status never changes live text', patch('', CHANGED)],
    ['W9: PATCH with the status never changes live text', patch('', { ...CHANGED, ...PUBLISHED })],
    ['W10: a draft save never changes live text', patch('?draft=true', CHANGED)],
    [
      'W11: a plain PATCH over a pending draft never takes the page off line',
      async (id) => {
        await patch('?draft=true', CHANGED)(id)
        await patch('', { amount: 1 })(id)
      },
    ],
    ['W6: bulk PATCH never changes live text', bulkPatch(CHANGED)],
    [
      'W7: the unpublish flag never takes live text off line',
      patch('?unpublishAllLocales=true', {}),
    ],
    [
      'W12: writing back a full document never changes live text',
      async (id) => {
        const document = await payload.findByID({ id, collection: PAPERS })
        await patch('?draft=true', { ...document, ...CHANGED })(id)
      },
    ],
    [
      'W14: a date of deletion never reaches a live row',
      patch('?trash=true', { deletedAt: new Date().toISOString() }),
    ],
    [
      'W15: payload.update with access overridden never changes live text',
      async (id) => {
        await outcomeOf(update({ id, data: CHANGED }))
        await outcomeOf(update({ data: CHANGED, where: only(id) }))
      },
    ],
    [
      'W20: payload.db.updateOne by id never changes live text',
      (id) => db('updateOne', { id, data: CHANGED }),
    ],
    [
      'W20: payload.db.updateOne by id, with a where that misses, never changes live text',
      (id) => db('updateOne', { id, data: CHANGED, where: only('nobody') }),
    ],
    [
      'W20: payload.db.updateMany never changes live text',
      (id) => db('updateMany', { data: CHANGED, where: only(id) }),
    ],
    [
      'W20: a write of everything never changes live text',
      () => db('updateMany', { data: CHANGED }),
    ],
    [
      'W20: payload.db.upsert never changes live text',
      (id) => db('upsert', { data: CHANGED, where: only(id) }),
    ],
    [
      'W20: an undefined status never hides a change of live text',
      (id) => db('updateOne', { id, data: { ...CHANGED, _status: undefined } }),
    ],
    [
      'W20: operators and paths of the database never change live text',
      async (id) => {
        for (const data of [
          { $set: CHANGED },
          { 'contact.phone': '0000-5550199' },
          { amount: { $inc: 1 } },
          { rows: { $push: { label: 'b', value: 2 } } },
        ]) {
          await outcomeOf(db('updateOne', { id, data }))
        }
      },
    ],
    [
      'W20: payload.db.updateVersion never changes a published version',
      async (id) => {
        await outcomeOf(rewriteVersion(id, { version: CHANGED }))
        await outcomeOf(rewriteVersion(id, { 'version.title': CHANGED.title }))
        await outcomeOf(rewriteVersion(id, { version: { ...CHANGED, _status: undefined } }))
      },
    ],
    [
      'W23: swapping an attachment never changes a live row',
      (id) => db('updateOne', { id, data: { files: ['01a20fc7-0000-7000-8000-000000000000'] } }),
    ],
  ]

  test.each(onLive)('%s', async (_, attempt) => {
    const id = await publicPaper(project)
    await outcomeOf(attempt(id))
    await expectOnlyApproved(project, id)
  })

  test('W4: a copy never goes live, changed or not', async () => {
    const title = 'original of copies'
    const id = await draftPaper(project, { title })
    await publishPaper(project, id)
    for (const body of [{}, CHANGED, { ...CHANGED, ...PUBLISHED }]) {
      for (const query of ['', '?draft=false', '?draft=true']) {
        await asEverybody(project, (rest) => rest('POST', `/papers/${id}/duplicate${query}`, body))
      }
    }
    await outcomeOf(payload.duplicate({ id, collection: PAPERS, data: PUBLISHED as never }))
    await outcomeOf(
      payload.create({
        collection: PAPERS,
        data: PUBLISHED as never,
        duplicateFromID: id,
      } as never),
    )
    const row = await publicRow(project, id)
    await outcomeOf(payload.db.create({ collection: PAPERS, data: { ...row, id: undefined } }))
    const { docs } = await payload.db.find({
      collection: PAPERS,
      where: {
        and: [{ _status: { equals: 'published' } }, { title: { in: [title, CHANGED.title] } }],
      },
    })
    expect(docs.map((doc) => String(doc.id))).toEqual([id])
  })

  test('W20: the version of one paper never becomes the published version of another', async () => {
    const id = await publicPaper(project)
    const other = await draftPaper(project, { title: 'never approved at all' })
    await outcomeOf(rewriteVersion(id, { parent: other }))
    const { docs } = await payload.db.findVersions({
      collection: PAPERS,
      where: { parent: { equals: other } },
    })
    expect(docs.map(({ version }) => (version as { _status: string })._status)).toEqual(['draft'])
  })

  test('W5: restoring an older version never brings its text back live', async () => {
    const id = await draftPaper(project, { title: 'older' })
    await publishPaper(project, id)
    await update({ id, data: { title: PAPER.title } })
    await publishPaper(project, id)
    const { docs } = await payload.findVersions({
      collection: PAPERS,
      where: {
        and: [
          { parent: { equals: id } },
          { 'version.title': { equals: 'older' } },
          { 'version._status': { equals: 'published' } },
        ],
      },
    })
    const [old] = docs
    expect(old).toBeDefined()
    const { rest } = project.people.handler
    await asEverybody(project, (caller) => caller('POST', `/papers/versions/${old?.id}`))
    await outcomeOf(payload.restoreVersion({ id: String(old?.id), collection: PAPERS }))
    expect(await publicRow(project, id)).toMatchObject({ title: PAPER.title })
    expect((await rest('POST', `/papers/versions/${old?.id}?draft=true`)).status).toBe(200)
    expect(await publicRow(project, id)).toMatchObject({ title: PAPER.title })
  })

  test('W5: restoring an older draft never takes a live page off line', async () => {
    const id = await publicPaper(project)
    const { docs } = await payload.findVersions({
      collection: PAPERS,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
    })
    expect(docs.length).toBeGreaterThan(0)
    for (const { id: version } of docs) {
      await asEverybody(project, (rest) => rest('POST', `/papers/versions/${version}`))
      await outcomeOf(payload.restoreVersion({ id: String(version), collection: PAPERS }))
    }
    await expectOnlyApproved(project, id)
  })

  test('W5: a withdrawn text never comes back by publishing or restoring it', async () => {
    const id = await publicPaper(project)
    await takeDownPaper(project, id)
    await patch('', PUBLISHED)(id)
    await outcomeOf(update({ id, data: PUBLISHED }))
    await outcomeOf(db('updateOne', { id, data: PUBLISHED }))
    const { docs } = await payload.findVersions({
      collection: PAPERS,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    for (const version of docs) {
      await outcomeOf(payload.restoreVersion({ id: String(version.id), collection: PAPERS }))
    }
    expect(await publicRow(project, id)).toBeNull()
  })
})
