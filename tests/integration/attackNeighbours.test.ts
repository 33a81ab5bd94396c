import type { CollectionSlug, Payload } from 'payload'

import { recoverReviews } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishPaper,
  type ReviewProject,
  sign,
  submitPaper,
  takeDownPaper,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { eavesdropper } from '../support/eavesdropper.ts'
import { neighbours } from '../support/neighbours.ts'
import {
  asEverybody,
  CHANGED,
  expectNothingPublic,
  expectOnlyApproved,
  outcomeOf,
  PAPERS,
  publicPaper,
  PUBLISHED,
} from '../support/reviewAttacks.ts'
import { CLEAN_CHECKLIST } from '../support/reviewOverRest.ts'
import { storedRows } from '../support/storedRows.ts'

const SECRET = 'secret-90417'

describeEachDatabase('other plugins in the same project', (database) => {
  let project: ReviewProject
  let payload: Payload
  const others = neighbours()
  const { log, mails, settings } = eavesdropper()

  beforeAll(async () => {
    project = await bootReviewProject(database, { ...settings, neighbours: [others.plugin] })
    payload = project.payload
  })
  afterAll(() => project.close())

  const submit = (id: string) => submitPaper(project, id)

  test.each([
    ['W13: a job of the system never publishes', () => undefined],
    [
      'W13: a job in the name of an account never publishes',
      () => ({ relationTo: 'people', value: project.people.allRounder.id }),
    ],
  ])('%s', async (_, user) => {
    const id = await draftPaper(project)
    await payload.jobs.queue({
      input: { doc: { relationTo: 'papers', value: id }, type: 'publish', user: user() },
      task: 'schedulePublish',
    } as never)
    await payload.jobs.run()
    expect(log.join('')).toContain('schedulePublish')
    await expectNothingPublic(project, id)
  })

  test('W13: a job queued over REST never publishes', async () => {
    const id = await draftPaper(project)
    const input = { doc: { relationTo: 'papers', value: id }, type: 'publish' }
    await asEverybody(project, async (rest) => {
      await rest('POST', '/payload-jobs', { input, taskSlug: 'schedulePublish' })
      await rest('GET', '/payload-jobs/run')
    })
    await payload.jobs.run()
    await expectNothingPublic(project, id)
  })

  test('W15: an endpoint of another plugin never publishes', async () => {
    const id = await draftPaper(project)
    await asEverybody(project, (rest) => rest('POST', '/neighbour/publish', { id }))
    await expectNothingPublic(project, id)
  })

  test('W17: a lock in the name of others never stops a release or a takedown', async () => {
    const id = await draftPaper(project)
    await asEverybody(project, (rest) =>
      rest('POST', '/payload-locked-documents', {
        document: { relationTo: 'papers', value: id },
        user: { relationTo: 'people', value: project.people.outsider.id },
      }),
    )
    const locks = await storedRows({ collection: 'payload-locked-documents', payload })
    expect(locks.length).toBeGreaterThan(0)
    await publishPaper(project, id)
    await expectOnlyApproved(project, id)
    await takeDownPaper(project, id)
    expect(await publicRow(project, id)).toBeNull()
  })

  describe('W18: an import with published as its default', () => {
    const rows = (title: string) => ({ ...PAPER, ...PUBLISHED, title })

    test('W18: an import never publishes new documents', async () => {
      const title = `imported ${SECRET}`
      for (const draft of [false, true]) {
        await outcomeOf(
          payload.create({
            collection: PAPERS,
            data: rows(title) as never,
            draft: draft as never,
            overrideAccess: false,
            user: project.people.handler.user as never,
          }),
        )
      }
      const { totalDocs } = await payload.db.find({
        collection: PAPERS,
        where: { and: [{ title: { equals: title } }, { _status: { equals: 'published' } }] },
      })
      expect(totalDocs).toBe(0)
    })

    test('W18: an import never overwrites live text', async () => {
      const id = await publicPaper(project)
      for (const overrideAccess of [false, true]) {
        await outcomeOf(
          payload.update({
            collection: PAPERS,
            data: rows('imported') as never,
            overrideAccess,
            user: project.people.handler.user as never,
            where: { id: { equals: id } },
          }),
        )
      }
      await expectOnlyApproved(project, id)
    })
  })

  describe('W19: a machine', () => {
    const asMachine = async (): Promise<Record<string, string>[]> => {
      const apiKey = crypto.randomUUID()
      await payload.update({
        id: project.people.allRounder.id,
        collection: 'people' as CollectionSlug,
        data: { apiKey, enableAPIKey: true } as never,
      })
      const email = 'all@example.invalid'
      return [
        { Authorization: `people API-Key ${apiKey}` },
        { 'x-mcp-key': email },
        { 'x-nameless-machine': email },
      ]
    }

    test('W19: a machine never signs, submits, recalls, takes down or ratifies', async () => {
      const id = await draftPaper(project)
      const request = await submit(id)
      const live = await publicPaper(project)
      const body = {
        id: live,
        attempt: request.attempt,
        checklist: CLEAN_CHECKLIST,
        collection: 'papers',
        contentHash: request.contentHash,
        note: 'n',
        reason: 'n',
        reasonCode: 'other',
      }
      for (const headers of await asMachine()) {
        const me = await project.stranger('GET', '/people/me', undefined, headers)
        expect(me.text).toContain('all@example.invalid')
        for (const path of [
          '/review/submit',
          '/review/takedown',
          '/review/takedowns/1/ratify',
          ...['endorse', 'return', 'refuse', 'recall'].map(
            (verb) => `/review/requests/${request.no}/${verb}`,
          ),
        ]) {
          const { status } = await project.stranger('POST', path, body, headers)
          expect([path, headers, status]).toEqual([path, headers, 401])
        }
      }
      await expectOnlyApproved(project, live)
    })

    test('W19: a machine never publishes', async () => {
      const id = await draftPaper(project)
      for (const headers of await asMachine()) {
        for (const query of ['', '?draft=false', '?draft=true']) {
          await project.stranger('PATCH', `/papers/${id}${query}`, PUBLISHED, headers)
          await project.stranger('POST', `/papers${query}`, { ...PAPER, ...PUBLISHED }, headers)
        }
      }
      await expectNothingPublic(project, id)
    })
  })

  test('W22: a new order never changes live text', async () => {
    const [first, second] = [await publicPaper(project), await publicPaper(project)]
    const target = await publicRow(project, second)
    await asEverybody(project, (rest) =>
      rest('POST', '/reorder', {
        collectionSlug: 'papers',
        docsToMove: [first],
        newKeyWillBe: 'greater',
        orderableFieldName: '_order',
        target: { id: second, key: target?._order },
      }),
    )
    for (const id of [first, second]) await expectOnlyApproved(project, id)
  })

  test('W23: a field hook never changes the text between approval and release', async () => {
    const id = await draftPaper(project)
    const examined = await sign(project, project.people.examiner, await submit(id))
    others.lateTitle = CHANGED.title
    await outcomeOf(sign(project, project.people.approver, examined))
    others.lateTitle = undefined
    await expectNothingPublic(project, id)
    expect(await recoverReviews({ payload })).toMatchObject({ failures: [], releases: 1 })
    await expectOnlyApproved(project, id)
  })

  test('L1: a search index never learns the text of a draft', async () => {
    const id = await draftPaper(project, { title: `${SECRET} indexed` })
    const live = await publicPaper(project)
    for (const paper of [id, live]) {
      for (const query of ['', 'draft=true&', 'autosave=true&draft=true&']) {
        await project.people.handler.rest('PATCH', `/papers/${paper}?${query}select[title]=true`, {
          title: `${SECRET} indexed`,
        })
      }
      await payload.update({
        id: paper,
        collection: PAPERS,
        data: { title: `${SECRET} indexed` } as never,
        select: { title: true } as never,
      })
    }
    const { text } = await project.stranger('GET', '/search?limit=0')
    expect(text).toContain(PAPER.title)
    expect(text).not.toContain(SECRET)
  })

  test('L12: saved filters, folders, locks and preferences never tell a stranger anything', async () => {
    const { rest } = project.people.handler
    const id = await draftPaper(project, { title: `${SECRET} filed` })
    await rest('POST', '/payload-query-presets', {
      isShared: true,
      relatedCollection: 'papers',
      title: SECRET,
      where: { title: { equals: SECRET } },
    })
    await rest('POST', '/payload-folders', { name: SECRET })
    await rest('POST', `/payload-preferences/papers-list`, { value: { search: SECRET } })
    await rest('POST', '/payload-locked-documents', {
      document: { relationTo: 'papers', value: id },
    })
    for (const path of [
      '/payload-query-presets',
      '/payload-folders?joins[documentsAndFolders][limit]=0',
      '/payload-preferences/papers-list',
      '/payload-locked-documents?depth=5',
      '/payload-jobs?depth=5',
      '/access',
    ]) {
      expect((await project.stranger('GET', path)).text).not.toContain(SECRET)
    }
    for (const path of ['/payload-query-presets', '/payload-preferences/papers-list']) {
      expect((await rest('GET', path)).text).toContain(SECRET)
    }
  })

  test('L15: neither log nor mail ever holds the text of a draft', async () => {
    const id = await draftPaper(project, { title: `${SECRET} logged` })
    await project.people.handler.rest('PATCH', `/papers/${id}`, PUBLISHED)
    await outcomeOf(payload.update({ id, collection: PAPERS, data: PUBLISHED as never }))
    await outcomeOf(payload.db.updateOne({ id, collection: PAPERS, data: PUBLISHED }))
    const examined = await sign(project, project.people.examiner, await submit(id))
    others.lateTitle = `${SECRET} late`
    await outcomeOf(sign(project, project.people.approver, examined))
    await recoverReviews({ payload })
    others.lateTitle = undefined
    const jobs = await storedRows({ collection: 'payload-jobs', payload })
    expect(JSON.stringify({ jobs, mails })).not.toContain(SECRET)
    expect(log.length).toBeGreaterThan(0)
    expect(log.join('')).not.toContain(SECRET)
  })
})
