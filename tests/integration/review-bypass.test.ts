import type { CollectionSlug, Payload } from 'payload'

import { submitForReview, takeDown } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishedVersions,
  publishPaper,
  type ReviewProject,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'

const PAPERS = 'papers' as CollectionSlug
describeEachDatabase('ways around the review', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const rest = (method: string, path: string, body?: unknown) =>
    project.people.handler.rest(method, path, body)

  /** Whatever an attack answers, nothing that was not approved may be in a public row or version. */
  async function expectNothingPublic(id: string) {
    expect(await publicRow(project, id)).toBeNull()
    expect(await publishedVersions(project, id)).toEqual([])
  }

  async function expectOnlyApproved(id: string) {
    expect(await publicRow(project, id)).toMatchObject({ title: PAPER.title })
    for (const version of await publishedVersions(project, id)) {
      expect(version).toMatchObject({ title: PAPER.title })
    }
  }

  async function publicPaper() {
    const id = await draftPaper(project)
    await publishPaper(project, id)
    return id
  }

  const PUBLISHED = { _status: 'published' }
  const CHANGED = { title: 'never approved' }

  describe('a draft is never published by', () => {
    test.each<[string, (id: string) => Promise<unknown>]>([
      ['W1 PATCH of the status', (id) => rest('PATCH', `/papers/${id}`, PUBLISHED)],
      [
        'W2 PATCH of the status as a draft',
        (id) => rest('PATCH', `/papers/${id}?draft=true`, PUBLISHED),
      ],
      [
        'W2 autosave of the status',
        (id) => rest('PATCH', `/papers/${id}?draft=true&autosave=true`, PUBLISHED),
      ],
      ['W6 bulk PATCH', (id) => rest('PATCH', `/papers?where[id][equals]=${id}`, PUBLISHED)],
      [
        'W7 the unpublish flag with data',
        (id) =>
          rest('PATCH', `/papers/${id}?unpublishAllLocales=true`, { ...PUBLISHED, ...CHANGED }),
      ],
      [
        'W8 the publish-all-locales flag',
        (id) => rest('PATCH', `/papers/${id}?publishAllLocales=true`, CHANGED),
      ],
      [
        'W8 the publish-one-locale flag',
        (id) => rest('PATCH', `/papers/${id}?publishSpecificLocale=zh`, CHANGED),
      ],
      [
        'W8 a localised status',
        (id) => rest('PATCH', `/papers/${id}`, { _status: { zh: 'published' } }),
      ],
      [
        'W12 writing back a full document',
        async (id) =>
          rest('PATCH', `/papers/${id}?draft=true`, {
            ...(await payload.findByID({ id, collection: PAPERS, draft: true })),
            ...PUBLISHED,
          }),
      ],
      [
        'W15 the Local API with access off',
        (id) => payload.update({ id, collection: PAPERS, data: PUBLISHED as never }),
      ],
      [
        'W15 the Local API in bulk',
        (id) =>
          payload.update({
            collection: PAPERS,
            data: PUBLISHED as never,
            where: { id: { equals: id } },
          }),
      ],
      [
        'W20 payload.db.updateOne',
        (id) => payload.db.updateOne({ id, collection: PAPERS, data: PUBLISHED }),
      ],
      [
        'W20 payload.db.updateOne by where',
        (id) =>
          payload.db.updateOne({
            collection: PAPERS,
            data: PUBLISHED,
            where: { id: { equals: id } },
          }),
      ],
      [
        'W20 payload.db.updateMany',
        (id) =>
          payload.db.updateMany({
            collection: PAPERS,
            data: PUBLISHED,
            where: { id: { equals: id } },
          }),
      ],
      [
        'W20 payload.db.upsert',
        (id) =>
          payload.db.upsert({
            collection: PAPERS,
            data: { ...PAPER, ...PUBLISHED },
            where: { id: { equals: id } },
          }),
      ],
      [
        'W20 payload.db.createVersion',
        (id) =>
          payload.db.createVersion({
            autosave: false,
            collectionSlug: PAPERS,
            createdAt: new Date().toISOString(),
            parent: id,
            updatedAt: new Date().toISOString(),
            versionData: { ...PAPER, ...PUBLISHED } as never,
          }),
      ],
      [
        'W20 payload.db.updateVersion',
        async (id) => {
          const { docs } = await payload.db.findVersions({
            collection: PAPERS,
            limit: 1,
            where: { parent: { equals: id } },
          })
          return payload.db.updateVersion({
            id: docs[0]?.id ?? '',
            collection: PAPERS,
            versionData: { parent: id, version: { ...PAPER, ...PUBLISHED } } as never,
          })
        },
      ],
      [
        'X-HTTP-Method-Override (W24)',
        (id) =>
          project.people.handler.rest('POST', `/papers/${id}`, PUBLISHED, {
            'X-HTTP-Method-Override': 'PATCH',
          }),
      ],
      [
        'a publish under the engine permit of somebody who imports it (gate alone)',
        async (id) => {
          const { enginePermit } =
            await import('../../plugins/confidentiality-review/src/engine/permit.ts')
          return enginePermit.run(() =>
            payload.update({ id, collection: PAPERS, data: PUBLISHED as never }),
          )
        },
      ],
    ])('%s', async (_, attack) => {
      const id = await draftPaper(project)
      await attack(id).catch((error: unknown) => error)
      await expectNothingPublic(id)
    })

    test.each<[string, (body: object) => Promise<unknown>]>([
      ['W3 POST', (body) => rest('POST', '/papers', body)],
      ['W3 POST with draft=false', (body) => rest('POST', '/papers?draft=false', body)],
      [
        'W3 POST with publishAllLocales',
        (body) => rest('POST', '/papers?publishAllLocales=true', { ...body, _status: 'draft' }),
      ],
      ['W15 payload.create', (body) => payload.create({ collection: PAPERS, data: body as never })],
      [
        'W20 payload.db.create',
        (body) => payload.db.create({ collection: PAPERS, data: body as never }),
      ],
      [
        'W20 payload.db.upsert',
        (body) =>
          payload.db.upsert({
            collection: PAPERS,
            data: body as never,
            where: { title: { equals: 'no such paper' } },
          }),
      ],
    ])('%s of a new document', async (_, attack) => {
      const title = `new-${Math.random()}`
      await attack({ ...PAPER, ...PUBLISHED, title }).catch((error: unknown) => error)
      const rows = await payload.db.find({
        collection: PAPERS,
        where: { and: [{ title: { equals: title } }, { _status: { equals: 'published' } }] },
      })
      expect(rows.totalDocs).toBe(0)
    })
  })

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
      const id = await publicPaper()
      await attack(id).catch((error: unknown) => error)
      await expectOnlyApproved(id)
    })

    test('W4 duplicating it, changed or not', async () => {
      const id = await publicPaper()
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
      await expectOnlyApproved(id)
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
    const id = await publicPaper()
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

  describe('W25 what was reviewed keeps its history', () => {
    test.each<[string, (id: string) => Promise<unknown>]>([
      ['DELETE', (id) => rest('DELETE', `/papers/${id}`)],
      ['bulk DELETE', (id) => rest('DELETE', `/papers?where[id][equals]=${id}`)],
      ['payload.delete', (id) => payload.delete({ id, collection: PAPERS })],
      [
        'payload.db.deleteOne',
        (id) => payload.db.deleteOne({ collection: PAPERS, where: { id: { equals: id } } }),
      ],
      [
        'payload.db.deleteMany',
        (id) => payload.db.deleteMany({ collection: PAPERS, where: { id: { equals: id } } }),
      ],
      [
        'payload.db.deleteVersions',
        (id) =>
          payload.db.deleteVersions({ collection: PAPERS, where: { parent: { equals: id } } }),
      ],
    ])('%s removes neither row nor version', async (_, attack) => {
      const id = await publicPaper()
      const versions = await payload.countVersions({
        collection: PAPERS,
        where: { parent: { equals: id } },
      })
      await attack(id).catch((error: unknown) => error)
      await expectOnlyApproved(id)
      expect(
        await payload.countVersions({ collection: PAPERS, where: { parent: { equals: id } } }),
      ).toEqual(versions)
    })

    test('a draft nobody submitted may go', async () => {
      const id = await draftPaper(project)
      expect((await rest('DELETE', `/papers/${id}`)).status).toBe(200)
    })
  })

  describe('the evidence is written by the engine only', () => {
    const SLUGS = [
      'requests',
      'decisions',
      'snapshots',
      'approvals',
      'contributions',
      'takedowns',
    ].map((name) => `review-${name}`)

    test.each(SLUGS)('%s', async (slug) => {
      const collection = slug as CollectionSlug
      const data = { key: 'forged', state: 'released', target: 'papers:1' } as never
      await expect(payload.db.create({ collection, data })).rejects.toThrow('engine only')
      await expect(
        payload.db.updateOne({ collection, data, where: { key: { equals: 'x' } } }),
      ).rejects.toThrow('engine only')
      await expect(payload.db.deleteMany({ collection, where: {} })).rejects.toThrow('engine only')
      await expect(payload.create({ collection, data })).rejects.toThrow()
      for (const [method, path] of [
        ['POST', ''],
        ['GET', ''],
        ['PATCH', '/1'],
        ['DELETE', '/1'],
      ] as const) {
        expect(
          (await rest(method, `/${slug}${path}`, method === 'GET' ? undefined : {})).status,
        ).toBeGreaterThanOrEqual(400)
      }
    })
  })

  test('the reason is given in the language of the reader', async () => {
    const id = await draftPaper(project)
    const inChinese = await project.people.handler.rest('PATCH', `/papers/${id}`, PUBLISHED, {
      'Accept-Language': 'zh',
    })
    const inEnglish = await rest('PATCH', `/papers/${id}`, PUBLISHED)
    for (const { body, status } of [inChinese, inEnglish]) {
      expect(status).toBe(403)
      expect(body).toMatchObject({ errors: [{ data: { code: 'APPROVAL_REQUIRED' } }] })
    }
    expect(inChinese.text).toContain('未经保密审查和批准，不得公开')
    expect(inEnglish.text).toContain('Nothing is published without an approved review')
  })

  /** Payload's own writers; a new one must be looked at before it is listed here. */
  const KNOWN_WRITERS = [
    'create',
    'createGlobal',
    'createGlobalVersion',
    'createMigration',
    'createVersion',
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'updateGlobal',
    'updateGlobalVersion',
    'updateJobs',
    'updateMany',
    'updateOne',
    'updateVersion',
    'upsert',
  ]

  test('the adapter has no writer the gate does not know', () => {
    const writers = Object.entries(payload.db)
      .filter(
        ([name, member]) =>
          typeof member === 'function' &&
          /^(create|update|upsert|delete|insert|set|write|save|increment)/.test(name),
      )
      .map(([name]) => name)
      .filter(
        (name) =>
          ![
            'createJSONQuery',
            'createBlocksToJsonMigrator',
            'createDatabase',
            'createExtensions',
            'deleteWhere',
            'insert',
          ].includes(name),
      )
    expect(writers.sort()).toEqual(KNOWN_WRITERS)
  })
})
