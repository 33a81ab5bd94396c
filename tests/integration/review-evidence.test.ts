import type { CollectionSlug, Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { bootReviewProject, draftPaper, type ReviewProject } from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { expectOnlyApproved, publicPaper, PUBLISHED } from '../support/reviewAttacks.ts'

const PAPERS = 'papers' as CollectionSlug

describeEachDatabase('the evidence of a review', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const rest = (method: string, path: string, body?: unknown) =>
    project.people.handler.rest(method, path, body)

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
      const id = await publicPaper(project)
      const versions = await payload.countVersions({
        collection: PAPERS,
        where: { parent: { equals: id } },
      })
      await attack(id).catch((error: unknown) => error)
      await expectOnlyApproved(project, id)
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
