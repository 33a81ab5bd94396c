import type { CollectionSlug } from 'payload'

import {
  contentSha256Of,
  createPublicationReader,
  erase,
  publicStateOf,
  release,
  sweep,
  verifyLog,
  withdraw,
} from '@gongkai/publications'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { describeEachDatabase } from '../support/databases.ts'
import {
  approvalOf,
  bootPublicationProject,
  COLLECTION,
  type PublicationProject,
} from '../support/publicationProject.ts'
import { storedRows } from '../support/storedRows.ts'

describeEachDatabase('the public log', (testDatabase) => {
  let project: PublicationProject
  let id: string
  let count = 0

  beforeAll(async () => {
    project = await bootPublicationProject({ testDatabase })
  })
  afterAll(() => project.close())
  beforeEach(() => {
    count += 1
    id = `paper-${count}`
  })

  const publish = (paper: Parameters<typeof approvalOf>[0]['paper'], of = id) =>
    release({ approval: approvalOf({ id: of, paper, project }), payload: project.payload })
  const target = () => ({ id, collection: COLLECTION, payload: project.payload })
  const reader = () => createPublicationReader({ payload: project.payload })
  const noted = { note: '甲某的身份证号被误登', reasonCode: 'personal_information' }

  test('50 parallel releases get 50 dense numbers and an unbroken chain', async () => {
    const released = await Promise.all(
      Array.from({ length: 50 }, (_, index) => publish({ title: `第${index}号` }, `many-${index}`)),
    )
    const numbers = released.map(({ seq }) => seq).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect(await verifyLog(project)).toEqual({ height: 50, ok: true })
    expect(await storedRows({ collection: 'publication-outbox', ...project })).toEqual([])
  })

  test('a release shows the approved snapshot, and nothing but it', async () => {
    const approval = approvalOf({ id, paper: { text: '原文', title: '甲' }, project })
    const { publicId, revision, seq } = await release({ approval, payload: project.payload })
    expect(revision).toBe(1)
    expect(publicId).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-7/)
    const record = await reader().record(publicId)
    expect(record).toMatchObject({
      body: {
        id: publicId,
        content_text: '原文',
        title: '甲',
        _disclosure: {
          change: { kind: 'published', material: true },
          content_sha256: record?.contentSha256,
          revision: 1,
          seq: String(seq).padStart(16, '0'),
          spec: '1.0',
          state: 'published',
        },
      },
      datePublished: '2026-03-10T09:00:00+08:00',
      scopes: ['all', 'dept-mzj'],
      seq,
    })
    expect(contentSha256Of(record?.body ?? {})).toBe(record?.contentSha256)
    expect(await publicStateOf(target())).toMatchObject({
      approvalKey: approval.approvalKey,
      publicId,
      snapshot: approval.snapshot,
      state: 'published',
      url: record?.body.url,
    })
  })

  test('an unapproved release is refused and leaves nothing behind', async () => {
    const { height } = await verifyLog(project)
    const approval = approvalOf({ id, paper: {}, project, released: false })
    await expect(release({ approval, payload: project.payload })).rejects.toMatchObject({
      data: { code: 'APPROVAL_REQUIRED' },
      status: 403,
    })
    expect((await verifyLog(project)).height).toBe(height)
    const where = { entryKey: { equals: `${COLLECTION}:${id}` } }
    for (const collection of ['publications', 'publication-states', 'publication-outbox']) {
      expect(await storedRows({ collection, where, ...project })).toEqual([])
    }
  })

  test('an approval revoked before its record was written is not published', async () => {
    const approval = approvalOf({ id, paper: {}, project })
    project.ports.fault = new Error('no projection today')
    await expect(release({ approval, payload: project.payload })).rejects.toThrow('today')
    project.ports.fault = undefined
    project.ports.released.delete(approval.approvalKey)
    const { failures } = await sweep(project)
    expect(failures).toEqual([
      { entryKey: `${COLLECTION}:${id}`, error: expect.stringContaining('no released approval') },
    ])
    expect(await publicStateOf(target())).toBeNull()
    await withdraw({ ...target(), ...noted })
    expect((await sweep(project)).failures).toEqual([])
  })

  test('a text other than the canonical approved one is refused', async () => {
    const approval = approvalOf({ id, paper: { title: '甲' }, project })
    const snapshot = JSON.stringify(JSON.parse(approval.snapshot), null, 1)
    const altered = release({ approval: { ...approval, snapshot }, payload: project.payload })
    await expect(altered).rejects.toThrow('not canonical JSON')
    expect(await publicStateOf(target())).toBeNull()
  })

  test('a replayed release changes nothing', async () => {
    const approval = approvalOf({ id, paper: {}, project })
    const first = await release({ approval, payload: project.payload })
    const again = await Promise.all(
      [1, 2, 3].map(() => release({ approval, payload: project.payload })),
    )
    expect(again).toEqual([first, first, first])
    expect((await verifyLog(project)).height).toBe(first.seq)
  })

  test('a replay after a takedown does not publish again, not even while approved', async () => {
    const approval = approvalOf({ id, paper: { title: '甲' }, project })
    const first = await release({ approval, payload: project.payload })
    const withdrawn = await withdraw({ ...target(), ...noted })
    expect(await release({ approval, payload: project.payload })).toEqual(first)
    expect(await publicStateOf(target())).toMatchObject({ snapshot: null, state: 'withdrawn' })
    expect((await verifyLog(project)).height).toBe(withdrawn?.seq)
  })

  test('a revision keeps the public id and hides the text before', async () => {
    const first = await publish({ text: '一稿', title: '甲' })
    const second = await publish({ text: '二稿', title: '甲' })
    expect(second).toMatchObject({ publicId: first.publicId, revision: 2 })
    const change = { fields: ['content_text'], kind: 'revised', material: true }
    expect(await reader().record(first.publicId)).toMatchObject({
      body: { content_text: '二稿', _disclosure: { change } },
      change,
    })
    const where = { publicId: { equals: first.publicId } }
    const records = await storedRows({ collection: 'publications', sort: 'seq', where, ...project })
    expect(records.map(({ body, superseded }) => [body ?? null, superseded])).toEqual([
      [null, true],
      [expect.stringContaining('二稿'), false],
    ])
  })

  test('a release and a withdrawal at the same time end withdrawn or untouched', async () => {
    await publish({ title: '甲' })
    const [revised, withdrawn] = await Promise.all([
      publish({ title: '乙' }),
      withdraw({ ...target(), ...noted }),
    ])
    const state = await publicStateOf(target())
    const last = Math.max(revised.seq, withdrawn?.seq ?? 0)
    expect(state?.state).toBe(revised.revision === 2 && state?.revision === 2 ? state?.state : '')
    expect((await verifyLog(project)).height).toBe(last)
    const before = await verifyLog(project)
    expect(await sweep(project)).toEqual({ appended: 0, cleared: 0, failures: [] })
    expect(await verifyLog(project)).toEqual(before)
  })

  test('a withdrawal leaves a notice in the same feeds and nothing of the text', async () => {
    const { publicId } = await publish({ department: 'sjj', text: '机密正文', title: '标题' })
    const taken = await withdraw({ ...target(), note: '时间待定', reasonCode: 'issued_in_error' })
    const record = await reader().record(publicId)
    expect(record).toMatchObject({
      body: {
        title: '（已撤回）标题',
        _disclosure: {
          change: { kind: 'withdrawn', note: '时间待定', reason_code: 'issued_in_error' },
          state: 'withdrawn',
        },
      },
      datePublished: null,
      scopes: ['all', 'dept-sjj'],
      seq: taken?.seq,
    })
    expect(JSON.stringify(record)).not.toContain('机密正文')
    expect(await withdraw({ ...target(), ...noted })).toEqual(taken)
    const listed = await reader().list({ limit: 100, scope: 'dept-sjj' })
    expect(listed.map((item) => item.publicId)).not.toContain(publicId)
  })

  test('what was never released cannot be withdrawn or erased', async () => {
    expect(await withdraw({ ...target(), ...noted })).toBeNull()
    expect(await erase({ ...target(), ...noted })).toBeNull()
  })

  test('an erasure blanks every revision, snapshot, note and file', async () => {
    const filename = `甲某-${id}.pdf`
    const file = await project.writeOriginal({ content: `扫描件 ${id}`, filename })
    const { publicId } = await publish({ text: '甲某一稿', title: '甲某' })
    await publish({ attachments: { a1: file }, text: '甲某二稿', title: '甲某' })
    expect(await project.copies()).toContain(file.sha256)
    await withdraw({ ...target(), ...noted })
    const erased = await erase({ ...target(), ...noted })

    const record = await reader().record(publicId)
    expect(record).toMatchObject({
      body: { _disclosure: { purge: true, state: 'erased' } },
      seq: erased?.seq,
    })
    expect(record?.body.url).toMatch(/^https:/)
    const where = { publicId: { equals: publicId } }
    for (const collection of ['publications', 'publication-states', 'publication-files']) {
      const left = JSON.stringify(await storedRows({ collection, where, ...project }))
      expect(left).not.toContain('甲某')
      expect(left).not.toContain(noted.note)
    }
    expect(await project.copies()).not.toContain(file.sha256)
    expect(await reader().file(file.sha256)).toMatchObject({ filename: '', state: 'gone' })
    expect(await verifyLog(project)).toEqual({ height: erased?.seq, ok: true })
    expect(await sweep(project)).toEqual({ appended: 0, cleared: 0, failures: [] })
  })

  test('a public copy stays as long as one entry names it', async () => {
    const file = await project.writeOriginal({ content: `附件 ${id}`, filename: `${id}.pdf` })
    await publish({ attachments: { a: file } })
    await publish({ attachments: { a: file } }, `${id}-twin`)
    await withdraw({ ...target(), ...noted })
    expect(await reader().file(file.sha256)).toMatchObject({ filename: `${id}.pdf`, state: 'live' })
    expect(await project.copies()).toContain(file.sha256)
    await withdraw({ ...target(), id: `${id}-twin`, ...noted })
    expect(await reader().file(file.sha256)).toMatchObject({ state: 'gone' })
    expect(await project.copies()).not.toContain(file.sha256)
    expect(await reader().file('f'.repeat(64))).toBeNull()
  })

  test('R3-06 an original that is not the approved file is not published', async () => {
    const file = await project.writeOriginal({ content: '甲版', filename: `${id}.pdf` })
    await project.writeOriginal({ content: '乙版', filename: `${id}.pdf` })
    await expect(publish({ attachments: { a: file } })).rejects.toThrow('not the approved file')
    expect(await publicStateOf(target())).toBeNull()
    expect(await project.copies()).not.toContain(file.sha256)
    expect(await reader().file(file.sha256)).toMatchObject({ state: 'gone' })
    await withdraw({ ...target(), ...noted })
  })

  test('a body of 300 KB passes whole', async () => {
    const text = '长'.repeat(100_000)
    const { publicId } = await publish({ text })
    expect((await reader().record(publicId))?.body.content_text).toBe(text)
    expect((await verifyLog(project)).ok).toBe(true)
  })

  test('a sweep reaches every entry of a long log', async () => {
    project.ports.tables.departments.mzj = '民政和社会事务局'
    const published = await reader().list({ limit: 1000, scope: 'dept-mzj' })
    expect(published.length).toBeGreaterThan(50)
    expect((await sweep(project)).appended).toBe(published.length)
    expect(await sweep(project)).toEqual({ appended: 0, cleared: 0, failures: [] })
  })

  test('nobody writes the log past the engine', async () => {
    const { payload } = project
    const { publicId, seq } = await publish({})
    const collection = 'publications' as CollectionSlug
    const where = { publicId: { equals: publicId } }
    const forged = { publicId, seq: seq + 1, state: 'published' }
    const attempts = [
      () => payload.db.create({ collection, data: forged }),
      () => payload.db.updateOne({ collection, data: { body: '{}' }, where }),
      () => payload.db.updateMany({ collection, data: { body: '{}' }, where }),
      () => payload.db.upsert({ collection, data: { body: '{}' }, where }),
      () => payload.db.deleteOne({ collection, where }),
      () => payload.db.deleteMany({ collection, where }),
      () => payload.create({ collection, data: forged }),
      () => payload.delete({ collection, where: { seq: { equals: seq } } }),
    ]
    for (const attempt of attempts.slice(0, -1)) {
      await expect(attempt()).rejects.toThrow('written by its engine only')
    }
    const bulk = (await attempts.at(-1)?.()) as { errors?: unknown[] }
    expect(bulk.errors).toHaveLength(1)
    expect((await reader().record(publicId))?.seq).toBe(seq)
    expect(await reader().head()).toBe(seq)
  })
})
