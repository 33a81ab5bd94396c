import type { CollectionSlug, Payload } from 'payload'

import { submitForReview } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { applicants, signInApplicant } from '../support/applicants.ts'
import {
  bootReviewProject,
  draftPaper,
  publishPaper,
  type ReviewProject,
  takeDownPaper,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import type { RestClient } from '../support/restClient.ts'
import { PAPERS } from '../support/reviewAttacks.ts'

const SECRET = 'secret-58231'
const FILES = 'files' as CollectionSlug

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

describeEachDatabase('leaks of unpublished text', (database) => {
  let project: ReviewProject
  let payload: Payload
  let ids: { draft: string; edited: string; pending: string; withdrawn: string }
  /** People who may read what is public and no more: a stranger, and one with an account elsewhere. */
  let outside: RestClient[]

  beforeAll(async () => {
    project = await bootReviewProject(database, { neighbours: [applicants] })
    payload = project.payload
    outside = [project.stranger, await signInApplicant(project)]
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
    await takeDownPaper(project, ids.withdrawn, { note: `${SECRET} reason` })
  })
  afterAll(() => project.close())

  async function expectNoSecret(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<void> {
    for (const rest of outside) {
      const { text } = await rest(method, path, body, headers)
      expect([path, text.includes(SECRET)]).toEqual([path, false])
    }
  }

  test('staff see what the tests below look for', async () => {
    const { text } = await project.people.handler.rest('GET', '/papers?draft=true&limit=0')
    for (const state of ['draft', 'edit', 'pending', 'withdrawn']) {
      expect(text).toContain(`${SECRET} ${state}`)
    }
  })

  test.each(FLAGS)('L8: a list never shows unpublished text, with ?%s', async (flags) => {
    await expectNoSecret('GET', `/papers?${flags}`)
  })

  test.each(FLAGS)('L2: no id and no lent document ever shows a draft, with ?%s', async (flags) => {
    for (const id of Object.values(ids)) {
      await expectNoSecret('GET', `/papers/${id}?${flags}`)
      const lent = encodeURIComponent(JSON.stringify({ id, title: 'lent' }))
      await expectNoSecret('GET', `/papers/${ids.edited}?draft=true&data=${lent}&${flags}`)
    }
  })

  test('L3: the trash flag never brings anything to light', async () => {
    for (const id of Object.values(ids)) {
      await expectNoSecret('GET', `/papers/${id}?trash=true`)
      await expectNoSecret('GET', `/papers?trash=true&where[id][equals]=${id}`)
      await expectNoSecret('GET', `/papers?trash=true&where[deletedAt][exists]=true`)
    }
  })

  test('L4: a condition never tells a draft from nothing, through a relation neither', async () => {
    for (const where of [
      'where[title][contains]=secret',
      'draft=true&where[title][contains]=secret',
      'where[related.title][contains]=secret',
      'where[related.value.title][contains]=secret',
    ]) {
      for (const rest of outside) {
        const { body, status } = await rest('GET', `/papers/count?${where}`)
        const count = status === 200 ? (body as { totalDocs: number }).totalDocs : 0
        expect([where, count]).toEqual([where, 0])
      }
    }
  })

  test('L13: a count never includes what is not public', async () => {
    for (const rest of outside) {
      for (const path of [
        '/papers/count',
        '/papers/count?draft=true',
        '/papers?limit=1&sort=_status',
      ]) {
        expect((await rest('GET', path)).body).toMatchObject({ totalDocs: 1 })
      }
    }
  })

  test('L14: the row of a draft never counts as live', async () => {
    for (const rest of outside) {
      for (const id of [ids.draft, ids.pending, ids.withdrawn]) {
        expect((await rest('GET', `/papers/${id}?draft=false`)).status).toBe(404)
      }
      const { body } = await rest('GET', `/papers/${ids.edited}?draft=false`)
      expect(body).toMatchObject({ title: 'public text' })
    }
  })

  test('L6: versions are never read by anybody but staff', async () => {
    const { docs } = await payload.findVersions({ collection: PAPERS, limit: 100 })
    const paths = [
      '/papers/versions',
      '/papers/versions?draft=true',
      '/papers/versions?where[version._status][equals]=published',
      ...docs.map(({ id }) => `/papers/versions/${id}`),
    ]
    for (const rest of outside) {
      for (const path of paths) {
        const { status, text } = await rest('GET', path)
        expect([path, status, text.includes(SECRET)]).toEqual([path, 403, false])
      }
    }
  })

  test('L7: a public paper never shows the text of what it relates to', async () => {
    const id = await draftPaper(project, {
      related: [{ relationTo: 'papers', value: ids.draft }],
      title: 'relates',
    })
    await publishPaper(project, id)
    for (const flags of FLAGS) await expectNoSecret('GET', `/papers/${id}?depth=3&${flags}`)
    await expectNoSecret('GET', '/papers?where[related.value.title][contains]=secret')
    await payload.update({
      id,
      collection: PAPERS,
      data: { related: [], title: 'relates' } as never,
    })
  })

  test('L10: a preview posted in the way of live preview never shows a draft', async () => {
    for (const id of Object.values(ids)) {
      const related = [{ relationTo: 'papers', value: id }]
      for (const data of [{ id }, { id: ids.edited, related }, { id, related, title: 'seen' }]) {
        for (const path of [`/papers/${ids.edited}`, `/papers/${id}`]) {
          await expectNoSecret(
            'POST',
            path,
            { data: JSON.stringify(data), depth: 5, draft: true, locale: 'all' },
            { 'X-HTTP-Method-Override': 'GET', 'X-Payload-HTTP-Method-Override': 'GET' },
          )
        }
      }
    }
  })

  test('L11: an export without rights never holds a draft', async () => {
    for (const draft of [true, false]) {
      const { docs } = await payload.find({
        collection: PAPERS,
        draft,
        limit: 0,
        overrideAccess: false,
        trash: true,
      })
      expect(docs.length).toBeGreaterThan(0)
      expect(JSON.stringify(docs)).not.toContain(SECRET)
    }
  })

  test.each([
    'payload-preferences/papers-list',
    'payload-locked-documents',
    'payload-jobs',
    'access',
    'people',
    'public-pages?limit=0',
  ])('L12: /%s never tells of a draft', (path) => expectNoSecret('GET', `/${path}`))

  describe('files', () => {
    const upload = async (name: string) => {
      const file = (await payload.create({
        collection: FILES,
        data: { title: SECRET } as never,
        file: {
          data: Buffer.from(SECRET),
          mimetype: 'text/plain',
          name,
          size: SECRET.length,
        },
      })) as unknown as { filename: string; id: string }
      return { ...file, path: `/files/file/${file.filename}` }
    }
    const expectClosed = async (path: string) => {
      for (const method of ['GET', 'HEAD']) {
        const { status, text } = await project.stranger(method, path)
        expect(status).toBeGreaterThanOrEqual(400)
        expect(text).not.toContain(SECRET)
      }
    }

    test('L5: the file of a draft is never downloaded by a stranger', async () => {
      const { id, path } = await upload('draft.txt')
      for (const flags of ['', '?draft=true', '?trash=true', `?id=${id}`]) {
        await expectClosed(`${path}${flags}`)
      }
    })

    test('L9: the stored original never becomes public by publishing', async () => {
      const { id, path } = await upload('original.txt')
      const paper = await draftPaper(project, { files: [id], title: 'with a file' })
      await publishPaper(project, paper)
      await expectClosed(path)
      const { text } = await project.stranger('GET', `/papers/${paper}?depth=5`)
      expect(text).not.toContain(SECRET)
    })
  })

  test('L12: an endpoint of the review never answers a stranger but with a request to log in', async () => {
    for (const path of [
      '/review/submit',
      '/review/takedown',
      '/review/requests/BS-2026-000001/endorse',
      '/review/requests/BS-2026-000001/recall',
      '/review/takedowns/1/ratify',
    ]) {
      for (const rest of outside) {
        const answer = await rest('POST', path, {
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
    }
  })
})
