import {
  createPublicationReader,
  release,
  rotateEpoch,
  sweep,
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

describeEachDatabase('reading the public log', (testDatabase) => {
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

  test('a renamed department is a change of metadata, once', async () => {
    const { publicId, revision } = await publish({ department: 'sjj' })
    const before = await reader().head()
    project.ports.tables.departments.sjj = '审计和监督局'
    const { appended, failures } = await sweep(project)
    expect(failures).toEqual([])
    expect(appended).toBeGreaterThanOrEqual(1)
    expect(await reader().head()).toBe(before + appended)
    expect(await reader().record(publicId)).toMatchObject({
      body: { _disclosure: { issuers: [{ name: '审计和监督局' }] } },
      change: { fields: ['issuers'], kind: 'metadata', material: false },
      revision,
    })
    expect(await sweep(project)).toEqual({ appended: 0, cleared: 0, failures: [] })
  })

  test('the tables are read for the one entry that is released, and for all that are swept', async () => {
    const readWhile = async (work: () => Promise<unknown>) => {
      project.ports.tablesReadFor = []
      await work()
      return project.ports.tablesReadFor
    }
    expect(await readWhile(() => publish({}))).toEqual([id])
    expect(await readWhile(() => sweep(project))).toEqual([undefined])
  })

  test('an item refers to another only while that one is public', async () => {
    const referring = await publish({ refersTo: `${id}-law` })
    const relations = async () =>
      (await reader().record(referring.publicId))?.body._disclosure as { relations?: unknown }
    expect((await relations()).relations).toBeUndefined()
    const law = await publish({}, `${id}-law`)
    expect((await sweep(project)).appended).toBe(1)
    expect((await relations()).relations).toEqual([{ id: law.publicId, rel: 'implements' }])
    await withdraw({ ...target(), id: `${id}-law`, ...noted })
    expect((await sweep(project)).appended).toBe(1)
    expect((await relations()).relations).toBeUndefined()
  })

  test('changes and lists read one scope, page by page, and skip no number', async () => {
    const moved = await publish({ department: 'zjj', title: '将移出' })
    const kept = await publish({ department: 'zjj', title: '留下' }, `${id}-kept`)
    await publish({ department: 'mzj', title: '将移出' })
    const scope = 'dept-zjj'
    const seen = []
    for (let after = 0, hasMore = true; hasMore;) {
      const page = await reader().changes({ after, limit: 1, scope })
      seen.push(...page.records)
      hasMore = page.hasMore
      after = page.scannedTo
      if (!hasMore) expect(after).toBe(await reader().head())
    }
    expect(seen.map(({ publicId }) => publicId)).toEqual([kept.publicId, moved.publicId])
    expect(seen[1]).toMatchObject({
      ever: expect.arrayContaining([scope]),
      scopes: ['all', 'dept-mzj'],
    })
    expect(await reader().scopeHead(scope)).toBe(seen[1]?.seq)
    expect(await reader().scopeHead('dept-none')).toBe(0)

    const list = await reader().list({ limit: 10, scope })
    expect(list.map(({ publicId }) => publicId)).toEqual([kept.publicId])
    const all = await reader().list({ limit: 1000, scope: 'all' })
    const paged = []
    for (let page = await reader().list({ limit: 7, scope: 'all' }); page.length > 0;) {
      paged.push(...page)
      const { datePublished, publicId } = page.at(-1) ?? {}
      const before = { datePublished: datePublished ?? '', publicId: publicId ?? '' }
      page = await reader().list({ before, limit: 7, scope: 'all' })
    }
    expect(paged).toEqual(all)
    expect(new Set(paged.map(({ publicId }) => publicId)).size).toBe(paged.length)
  })

  test('a listener hears of every number until it stops', async () => {
    const heard: number[] = []
    const stop = reader().onAppended((head) => heard.push(head))
    const { seq } = await publish({})
    const taken = await withdraw({ ...target(), ...noted })
    stop()
    await publish({}, `${id}-later`)
    expect(heard).toEqual([seq, taken?.seq])
  })

  test('the epoch lasts until it is rotated', async () => {
    const [epoch, same] = await Promise.all([reader().epoch(), reader().epoch()])
    expect(same).toBe(epoch)
    const next = await rotateEpoch(project)
    expect(next).not.toBe(epoch)
    expect(await reader().epoch()).toBe(next)
  })
})
