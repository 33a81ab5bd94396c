import type { Payload } from 'payload'

import { recoverReviews, submitForReview } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { enginePermit } from '../../plugins/confidentiality-review/src/engine/permit.ts'
import {
  bootReviewProject,
  draftPaper,
  PAPER,
  type ReviewProject,
  sign,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import type { RestClient } from '../support/restClient.ts'
import {
  asEverybody,
  type Attack,
  CHANGED,
  expectNothingPublic,
  expectOnlyApproved,
  only,
  outcomeOf,
  PAPERS,
  PUBLISHED,
  waysToWrite,
} from '../support/reviewAttacks.ts'
import { storedRows } from '../support/storedRows.ts'

describeEachDatabase('ways to publish a draft', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const { bulkPatch, db, patch, rewriteVersion, update } = waysToWrite(() => project)

  const overRest: Attack[] = [
    ['W1: PATCH of the status never publishes', patch('', PUBLISHED)],
    ['W2: PATCH of the status as a draft never publishes', patch('?draft=true', PUBLISHED)],
    ['W2: autosave of the status never publishes', patch('?draft=true&autosave=true', PUBLISHED)],
    ['W6: bulk PATCH never publishes', bulkPatch(PUBLISHED)],
    [
      'W7: the unpublish flag never publishes what comes with it',
      patch('?unpublishAllLocales=true', { ...PUBLISHED, ...CHANGED }),
    ],
    ['W8: the publish-all-locales flag never publishes', patch('?publishAllLocales=true', CHANGED)],
    [
      'W8: the publish-one-locale flag never publishes',
      patch('?publishSpecificLocale=zh', CHANGED),
    ],
    [
      'W8: a localised status never publishes',
      patch('', { _status: { en: 'draft', zh: 'published' } }),
    ],
    [
      'W12: writing back a full document never publishes',
      async (id) => {
        const document = await payload.findByID({ id, collection: PAPERS, draft: true })
        await patch('?draft=true', { ...document, ...PUBLISHED })(id)
      },
    ],
    [
      'W24: X-HTTP-Method-Override never publishes',
      (id) =>
        asEverybody(project, async (rest) => {
          for (const method of ['PATCH', 'PUT', 'GET', 'DELETE']) {
            await rest('POST', `/papers/${id}?draft=false`, PUBLISHED, {
              'X-HTTP-Method-Override': method,
            })
          }
        }),
    ],
  ]

  const inProcess: Attack[] = [
    [
      'W15: payload.update with access overridden never publishes',
      (id) => update({ id, data: PUBLISHED }),
    ],
    [
      'W15: payload.update in bulk never publishes',
      (id) => update({ data: PUBLISHED, where: only(id) }),
    ],
    [
      'W15: the engine permit in the hands of others never publishes',
      (id) => enginePermit.run(() => update({ id, data: PUBLISHED })),
    ],
    [
      'W20: payload.db.updateOne by id never publishes',
      (id) => db('updateOne', { id, data: PUBLISHED }),
    ],
    [
      'W20: payload.db.updateOne by where never publishes',
      (id) => db('updateOne', { data: PUBLISHED, where: only(id) }),
    ],
    [
      'W20: payload.db.updateOne by id, with a where that misses, never publishes',
      (id) => db('updateOne', { id, data: { ...PAPER, ...PUBLISHED }, where: only('nobody') }),
    ],
    [
      'W20: payload.db.updateMany never publishes',
      (id) => db('updateMany', { data: PUBLISHED, where: only(id) }),
    ],
    [
      'W20: payload.db.updateMany of everything never publishes',
      () => db('updateMany', { data: PUBLISHED }),
    ],
    [
      'W20: payload.db.upsert never publishes',
      (id) => db('upsert', { data: { ...PAPER, ...PUBLISHED }, where: only(id) }),
    ],
    [
      'W20: operators and paths of the database never publish',
      async (id) => {
        for (const data of [{ $set: PUBLISHED }, { '$set._status': 'published' }]) {
          await outcomeOf(db('updateOne', { id, data }))
          await outcomeOf(db('updateMany', { data, where: only(id) }))
        }
      },
    ],
    [
      'W20: a status that only looks unlike the word never publishes',
      async (id) => {
        for (const _status of [new String('published'), ['published'], 'PUBLISHED']) {
          await outcomeOf(db('updateOne', { id, data: { _status } }))
        }
      },
    ],
    [
      'W20: payload.db.createVersion never publishes',
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
      'W20: payload.db.updateVersion never publishes',
      async (id) => {
        for (const versionData of [
          { parent: id, version: { ...PAPER, ...PUBLISHED } },
          { 'version._status': 'published' },
          { $set: { 'version._status': 'published' } },
        ]) {
          await outcomeOf(rewriteVersion(id, versionData))
        }
      },
    ],
  ]

  test.each([...overRest, ...inProcess])('%s', async (_, attempt) => {
    const id = await draftPaper(project)
    await outcomeOf(attempt(id))
    await expectNothingPublic(project, id)
  })

  const post = (query: string) => (body: object) =>
    asEverybody(project, (rest: RestClient) => rest('POST', `/papers${query}`, body))

  test.each<[string, (body: object) => Promise<unknown>]>([
    ['W3: POST never publishes', post('')],
    ['W3: POST with draft=false never publishes', post('?draft=false')],
    ['W3: POST with publishAllLocales never publishes', post('?publishAllLocales=true')],
    [
      'W15: payload.create with access overridden never publishes',
      (body) => payload.create({ collection: PAPERS, data: body as never }),
    ],
    [
      'W20: payload.db.create never publishes',
      (body) => payload.db.create({ collection: PAPERS, data: body as never }),
    ],
    [
      'W20: payload.db.upsert of a new document never publishes',
      (body) => db('upsert', { data: body, where: { title: { equals: 'no such paper' } } }),
    ],
  ])('%s', async (title, attempt) => {
    await outcomeOf(attempt({ ...PAPER, ...PUBLISHED, title }))
    const { totalDocs } = await payload.db.find({
      collection: PAPERS,
      where: { and: [{ title: { equals: title } }, { _status: { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(0)
  })

  test('W13: an approved text never goes live before its release', async () => {
    const id = await draftPaper(project)
    const submitted = await submitForReview({
      id,
      collection: 'papers',
      payload,
      req: await project.people.handler.req(),
    })
    const examined = await sign(project, project.people.examiner, submitted)
    const { updateOne } = payload.db
    payload.db.updateOne = ((args: { collection: string }) =>
      args.collection === 'review-approvals'
        ? Promise.reject(new Error('the process died here'))
        : updateOne(args as never)) as never
    await outcomeOf(sign(project, project.people.approver, examined))
    payload.db.updateOne = updateOne
    const [approval] = await storedRows({
      collection: 'review-approvals',
      payload,
      where: { target: { equals: `papers:${id}` } },
    })
    expect(approval).toMatchObject({ state: 'granted' })
    for (const run of [enginePermit.run, (work: () => Promise<unknown>) => work()]) {
      await outcomeOf(run(() => update({ id, data: PUBLISHED })))
      await outcomeOf(run(() => db('updateOne', { id, data: PUBLISHED })))
    }
    await expectNothingPublic(project, id)
    await recoverReviews({ payload })
    await expectOnlyApproved(project, id)
  })

  test.each(['publishAllLocales', 'publishSpecificLocale', 'unpublishAllLocales'])(
    'W8: the flag %s is refused, never passed over in silence',
    async (flag) => {
      const id = await draftPaper(project)
      const answer = await project.people.handler.rest('PATCH', `/papers/${id}?${flag}=true`, {})
      expect(answer.status).toBe(403)
      expect(answer.body).toMatchObject({ errors: [{ data: { code: 'APPROVAL_REQUIRED' } }] })
    },
  )

  test('a refusal says why, in the language of the reader', async () => {
    const id = await draftPaper(project)
    const { rest } = project.people.handler
    const inChinese = await rest('PATCH', `/papers/${id}`, PUBLISHED, { 'Accept-Language': 'zh' })
    const inEnglish = await rest('PATCH', `/papers/${id}`, PUBLISHED)
    for (const { body, status } of [inChinese, inEnglish]) {
      expect(status).toBe(403)
      expect(body).toMatchObject({ errors: [{ data: { code: 'APPROVAL_REQUIRED' } }] })
    }
    expect(inChinese.text).toContain('未经保密审查和批准，不得公开')
    expect(inEnglish.text).toContain('Nothing is published without an approved review')
  })
})
