import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { decide, submitForReview, takeDown } from '@gongkai/confidentiality-review'
import { keyAreaIssues, keyAreas, publicKeyArea } from '@gongkai/key-areas'
import { createPublicationReader, release, verifyLog, withdraw } from '@gongkai/publications'
import { canonicalJson, sha256Hex } from '@gongkai/shared'
import { expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { describeEachDatabase } from '../support/databases.ts'
import { bootReadme } from '../support/publicationAlone.ts'

const FEWER_LINES_THAN = 30

describeEachDatabase('a plugin alone, by the config in its README', (testDatabase) => {
  // Payload keeps the texts of a process's first project, so the plugin that has texts comes first.
  test('confidentiality-review: a draft passes three people, is public and taken down', async () => {
    const plugin = 'confidentiality-review'
    const { close, lines, payload } = await bootReadme({ plugin, testDatabase })
    try {
      expect(lines).toBeLessThan(FEWER_LINES_THAN)
      const collection = 'papers' as CollectionSlug
      const [handler, examiner, approver] = await threePeople(payload)
      const data = { department: 'finance', title: 'the text' } as never
      const { id: newId } = await payload.create({ collection, data, draft: true })
      const paper = { id: String(newId), collection, payload }
      const wish = { ...paper, data: { _status: 'published' } as never }
      await expect(payload.update(wish)).rejects.toMatchObject({ status: 403 })

      let request = await submitForReview({ ...paper, req: await handler() })
      for (const signer of [examiner, approver]) {
        const { attempt, contentHash, no, step } = request
        const lock = { attempt, contentHash: contentHash ?? '', step }
        const signature = { lock, payload, request: no, verdict: 'endorse' as const }
        request = await decide({ ...signature, req: await signer() })
      }
      const row = async () =>
        (await payload.findByID({ id: newId, collection })) as unknown as Record<string, unknown>
      expect(request.state).toBe('live')
      expect(await row()).toMatchObject({ _status: 'published', title: 'the text' })
      await takeDown({
        ...paper,
        note: 'wrong',
        reasonCode: 'issued_in_error',
        req: await approver(),
      })
      expect(await row()).toMatchObject({ _status: 'draft' })
    } finally {
      await close()
    }
  })

  test('publications: released, withdrawn, verified', async () => {
    const { close, lines, payload } = await bootReadme({ plugin: 'publications', testDatabase })
    try {
      expect(lines).toBeLessThan(FEWER_LINES_THAN)
      const collection = 'posts' as CollectionSlug
      const { id } = await payload.create({ collection, data: {} as never })
      const target = { id: String(id), collection }
      const snapshot = canonicalJson({ ...target, fields: { content_text: '正文', title: '通知' } })
      const approval = { ...target, approvalKey: 'first', snapshot }
      await expect(release({ approval, payload })).rejects.toMatchObject({ status: 403 })
      await payload.update({ ...target, data: { approved: sha256Hex(snapshot) } as never })
      const { publicId } = await release({ approval, payload })
      const reader = createPublicationReader({ payload })
      expect(await reader.record(publicId)).toMatchObject({ body: { content_text: '正文' } })
      await withdraw({ ...target, payload, reasonCode: 'issued_in_error' })
      const { records } = await reader.changes({ after: 0, limit: 10, scope: 'all' })
      expect(records.map(({ state }) => state)).toEqual(['withdrawn'])
      expect(await verifyLog({ payload })).toEqual({ height: 2, ok: true })
    } finally {
      await close()
    }
  })

  test('key-areas: a ledger is typed, checked, listed and published', async () => {
    const { close, lines, payload } = await bootReadme({ plugin: 'key-areas', testDatabase })
    try {
      expect(lines).toBeLessThan(FEWER_LINES_THAN)
      const collection = 'reports' as CollectionSlug
      const ledger = keyAreas.find(({ slug }) => slug === 'village-ledger')!
      const keyArea = [
        { ...structuredClone(ledger.sample), blockType: ledger.slug, closing: '1.00' },
      ]
      const data = { keyArea, title: '双桥村2025年第三季度村务公开' } as never
      const { id } = await payload.create({ collection, data })
      const [found] = (
        await payload.find({ collection, where: { objectName: { equals: '双桥村' } } })
      ).docs as unknown as Record<string, unknown>[]
      expect(found).toMatchObject({ id, area: ledger.slug, period: '2025-Q3' })
      const req = await createLocalReq({ locale: 'en' }, payload)
      const issues = await keyAreaIssues({ data: found!, req })
      expect(issues).toMatchObject([{ key: 'V01_closing', path: 'keyArea.0.closing' }])
      expect(
        publicKeyArea({ areas: keyAreas, fields: found!, today: '2026-11-28' })?.data,
      ).toMatchObject({
        closing: '1.00',
        income: [{ date: '2025-07-08' }, { date: '2025-08-20' }],
      })
    } finally {
      await close()
    }
  })
})

type Signer = () => Promise<PayloadRequest>

async function threePeople(payload: Payload): Promise<[Signer, Signer, Signer]> {
  const person = async (role: string): Promise<Signer> => {
    const user = await payload.create({
      collection: 'users' as CollectionSlug,
      data: {
        department: 'finance',
        email: `${role}@example.invalid`,
        password: 'Three-people-2026',
        roles: [role],
      } as never,
    })
    return () => createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  }
  return [await person('handler'), await person('examiner'), await person('approver')]
}
