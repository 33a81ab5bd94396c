import type { CollectionSlug, Payload } from 'payload'

import { submitForReview, takeDown } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  publishPaper,
  type ReviewProject,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'

const PAPERS = 'papers' as CollectionSlug
const SECRET = 'secret-58231'
describeEachDatabase('leaks of unpublished text', (database) => {
  let project: ReviewProject
  let payload: Payload
  let ids: { draft: string; edited: string; pending: string; withdrawn: string }

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
    ids = {
      draft: await draftPaper(project, { title: `${SECRET} draft` }),
      edited: await draftPaper(project, { title: 'public text' }),
      pending: await draftPaper(project, { title: `${SECRET} pending` }),
      withdrawn: await draftPaper(project, { title: `${SECRET} withdrawn` }),
    }
    await publishPaper(project, ids.edited)
    await payload.update({
      id: ids.edited,
      collection: PAPERS,
      data: { title: `${SECRET} edit` } as never,
    })
    await submitForReview({
      id: ids.pending,
      collection: 'papers',
      note: `${SECRET} note`,
      payload,
      req: await project.people.handler.req(),
    })
    await publishPaper(project, ids.withdrawn)
    await takeDown({
      id: ids.withdrawn,
      collection: 'papers',
      note: `${SECRET} reason`,
      payload,
      reasonCode: 'other',
      req: await project.people.approver.req(),
    })
  })
  afterAll(() => project.close())

  const FLAGS = [
    '',
    'draft=true',
    'trash=true',
    'draft=true&trash=true',
    'depth=5',
    'locale=all',
    'locale=*',
    'select[title]=true',
    'draft=true&select[title]=true',
    'where[title][contains]=secret',
    'draft=true&where[title][contains]=secret',
    'where[_status][equals]=draft',
    'where[or][0][id][exists]=true&where[or][1][_status][equals]=draft',
    'sort=title',
    'populate[papers][title]=true',
    'joins=false',
    'limit=0',
    'pagination=false',
    'autosave=true',
    'showHiddenFields=true',
  ]

  describe('a stranger never sees unpublished text', () => {
    test.each(FLAGS)('L3 L8 L14 in lists with ?%s', async (flags) => {
      const { text } = await project.stranger('GET', `/papers?${flags}`)
      expect(text).not.toContain(SECRET)
    })

    test.each(FLAGS)('L2 L3 by id with ?%s', async (flags) => {
      for (const [name, id] of Object.entries(ids)) {
        const asked = await project.stranger('GET', `/papers/${id}?${flags}`)
        expect([name, asked.text.includes(SECRET)]).toEqual([name, false])
        const data = encodeURIComponent(JSON.stringify({ id, title: SECRET }))
        const lent = await project.stranger(
          'GET',
          `/papers/${ids.edited}?draft=true&data=${data}&${flags}`,
        )
        expect(lent.text).not.toContain(SECRET)
      }
    })

    test.each([
      '/papers/versions',
      '/papers/versions?draft=true',
      '/papers/versions?where[version._status][equals]=published',
    ])('L6 %s', async (path) => {
      const answer = await project.stranger('GET', path)
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain(SECRET)
    })

    test('L6 one version by its id', async () => {
      const { docs } = await payload.findVersions({ collection: PAPERS, limit: 100 })
      for (const { id } of docs) {
        const answer = await project.stranger('GET', `/papers/versions/${id}`)
        expect(answer.status).toBe(403)
      }
    })

    test('L4 L13 counts and where-oracles do not tell drafts from nothing', async () => {
      const count = async (query: string) =>
        ((await project.stranger('GET', `/papers/count?${query}`)).body as { totalDocs: number })
          .totalDocs
      expect(await count('where[title][contains]=secret')).toBe(0)
      expect(await count('draft=true&where[title][contains]=secret')).toBe(0)
      expect(await count('')).toBe(1)
    })

    test('L7 a public paper names what it relates to by id only, never with its text', async () => {
      const id = await draftPaper(project, {
        related: [{ relationTo: 'papers', value: ids.draft }],
        title: 'relates',
      })
      await publishPaper(project, id)
      for (const flags of FLAGS) {
        expect(
          (await project.stranger('GET', `/papers/${id}?depth=3&${flags}`)).text,
        ).not.toContain(SECRET)
      }
    })

    test.each([
      'review-requests',
      'review-decisions',
      'review-snapshots',
      'review-approvals',
      'review-contributions',
      'review-takedowns',
    ])('L12 %s are closed to strangers and to staff', async (slug) => {
      for (const client of [project.stranger, project.people.handler.rest]) {
        for (const path of ['', '/count', '/1', '/versions']) {
          const answer = await client('GET', `/${slug}${path}`)
          expect(answer.status).toBeGreaterThanOrEqual(400)
          expect(answer.text).not.toContain(SECRET)
        }
      }
    })

    test.each(['/payload-preferences', '/payload-locked-documents', '/payload-jobs', '/access'])(
      'L12 %s',
      async (path) => {
        expect((await project.stranger('GET', path)).text).not.toContain(SECRET)
      },
    )

    test('L1 a save that selects other fields still carries its status to hooks', async () => {
      const answer = await project.people.handler.rest(
        'PATCH',
        `/papers/${ids.draft}?draft=true&select[title]=true`,
        { title: `${SECRET} again` },
      )
      expect(answer.body).toMatchObject({ doc: { _status: 'draft' } })
    })

    test('L5 files of drafts are refused', async () => {
      const file = await payload.create({
        collection: 'files' as CollectionSlug,
        data: { title: SECRET } as never,
        file: {
          data: Buffer.from(SECRET),
          mimetype: 'text/plain',
          name: 'plain.txt',
          size: SECRET.length,
        },
      })
      const answer = await project.stranger(
        'GET',
        `/files/file/${(file as unknown as { filename: string }).filename}`,
      )
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain(SECRET)
    })

    test('review endpoints answer strangers with a login request only', async () => {
      for (const path of [
        '/review/submit',
        '/review/takedown',
        '/review/requests/BS-2026-000001/endorse',
        '/review/requests/BS-2026-000001/recall',
        '/review/takedowns/1/ratify',
      ]) {
        const answer = await project.stranger('POST', path, {
          attempt: 1,
          checklist: {},
          collection: 'papers',
          contentHash: 'x',
          id: ids.draft,
          note: 'n',
          reasonCode: 'other',
        })
        expect([path, answer.status]).toEqual([path, 401])
        expect(answer.text).not.toContain(SECRET)
      }
    })
  })
})
