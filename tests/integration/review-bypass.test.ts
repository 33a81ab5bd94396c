import type { CollectionSlug, Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  type ReviewProject,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { CHANGED, expectNothingPublic, PUBLISHED } from '../support/reviewAttacks.ts'

const PAPERS = 'papers' as CollectionSlug

describeEachDatabase('ways to publish a draft', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const rest = (method: string, path: string, body?: unknown) =>
    project.people.handler.rest(method, path, body)

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
      await expectNothingPublic(project, id)
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
})
