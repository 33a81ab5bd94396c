import { addDays, officeDate } from '@gongkai/shared'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { itemCoverages } from '../../src/catalogue/coverage/itemCoverages.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { CATALOG_ITEM, ENTRY, NOTICE } from '../support/soundRecords.ts'
import type { Colleague } from '../support/staffOfTwoDepartments.ts'

let office: RecordOffice
let item: string

beforeAll(async () => {
  office = await bootRecordOffice()
  item = await office.publish('catalog-items', {
    ...CATALOG_ITEM,
    deadlineText: '每季度第一个月15日前',
    trackedFrom: '2026-01-20T12:00:00.000Z',
  })
})
afterAll(() => office.close())

async function requestOf({ id }: Colleague) {
  const user = await office.payload.findByID({ id, collection: 'users', depth: 0 })
  return createLocalReq({ user }, office.payload)
}

async function seenBy(colleague: Colleague, today = '2099-01-01') {
  const { payload } = office
  const req = await requestOf(colleague)
  const stored = await payload.findByID({ id: item, collection: 'catalog-items', depth: 0 })
  const found = (await itemCoverages({ items: [stored], req, today })).get(item)
  return {
    missing: found?.coverage.missing.map(({ period }) => period) ?? [],
    next: found?.coverage.next?.on,
    stages: found?.records.map(({ stage }) => stage).sort() ?? [],
    titles: found?.records.map(({ title }) => title) ?? [],
  }
}

describe('what fulfils an item of the catalogue', () => {
  test('nothing at first: every period since it is followed up is missing, and the next is known', async () => {
    expect(await seenBy(office.staff.handler, '2026-11-28')).toEqual({
      missing: ['2026-Q1', '2026-Q2', '2026-Q3'],
      next: '2027-01-15',
      stages: [],
      titles: [],
    })
  })

  test('is public, under review and drafted, each counted by itself', async () => {
    const bound = { ...ENTRY, catalogueItem: item }
    await office.publish('entries', { ...bound, title: '2026年第1季度审计结果公告' })
    await office.submit('entries', { ...bound, title: '2026年第2季度审计结果公告' })
    await office.draft('notices', { ...NOTICE, catalogueItem: item, title: '审计公示' })
    const { missing, stages } = await seenBy(office.staff.handler, '2026-11-28')
    expect(stages).toEqual(['draft', 'published', 'underReview'])
    expect(missing).toEqual(['2026-Q2', '2026-Q3'])
  })

  test('other departments learn of what is public and of nothing else', async () => {
    expect(await seenBy(office.staff.financeHandler, '2026-11-28')).toMatchObject({
      stages: ['published'],
      titles: ['2026年第1季度审计结果公告'],
    })
    expect((await seenBy(office.staff.auditor)).stages).toHaveLength(3)
  })

  test('a withdrawn record fulfils nothing', async () => {
    const entry = await office.publish('entries', {
      ...ENTRY,
      catalogueItem: item,
      title: '2026年第3季度审计结果公告',
    })
    expect((await seenBy(office.staff.handler, '2026-11-28')).missing).toEqual(['2026-Q2'])
    const answer = await office.staff.approver.rest('POST', '/review/takedown', {
      id: entry,
      collection: 'entries',
      note: '数据有误',
      reasonCode: 'issued_in_error',
    })
    expect(answer.status).toBe(200)
    expect((await seenBy(office.staff.handler, '2026-11-28')).missing).toEqual([
      '2026-Q2',
      '2026-Q3',
    ])
  })
})

describe('a record is bound', () => {
  const bind = (handler: Colleague, department: string, catalogueItem: string) =>
    handler.rest('POST', '/entries?draft=true', { ...ENTRY, catalogueItem, department })

  test('to an item of its own department alone, public or not', async () => {
    const { audit, finance, financeHandler, handler } = office.staff
    const own = await office.draft('catalog-items', CATALOG_ITEM)
    for (const bound of [own, item]) {
      expect((await bind(handler, audit.id, bound)).status).toBe(201)
      const { status, text } = await bind(financeHandler, finance.id, bound)
      expect([status, text]).toEqual([400, expect.stringContaining('catalogueItem')])
    }
  })
})

test('R1-03 an earlier day of the catalogue is the last one, and a later one changes nothing', async () => {
  const formedOn = `${addDays({ count: -16, from: officeDate(new Date()) })}T12:00:00.000Z`
  const late = async (deadlineText: string) => {
    const catalogueItem = await office.draft('catalog-items', { ...CATALOG_ITEM, deadlineText })
    const entry = { ...ENTRY, catalogueItem, formedOn, lateReason: null, title: deadlineText }
    const { errors } = await office.submit('entries', entry)
    return errors.map(({ path }) => path)
  }
  expect(await late('自信息形成之日起5日内')).toContain('lateReason')
  expect(await late('自信息形成之日起60日内')).not.toContain('lateReason')
  expect(await late('收到申请之日起5日内')).not.toContain('lateReason')
})

describe('R1-03 the public learns under which item a record was approved, and its day', () => {
  const DEADLINE = '自信息形成之日起5日内'
  const formedOn = '2026-03-09T12:00:00.000Z'
  const bound = { ...ENTRY, formedOn, lateReason: '平台建成前形成的信息' }
  const told = async (id: string) => {
    const { catalogue_row, timeliness } = await office.disclosureOf('entries', id)
    return [(catalogue_row as { title?: string } | undefined)?.title, timeliness]
  }
  const dueOn = (day: string): unknown => expect.objectContaining({ due_on: day })

  test('with the record, once the item is public, and nothing of an item that is not', async () => {
    const catalogueItem = await office.draft('catalog-items', {
      ...CATALOG_ITEM,
      deadlineText: DEADLINE,
      title: '农机购置补贴',
    })
    const entry = await office.publish('entries', { ...bound, catalogueItem, title: '有目录事项' })
    expect(await told(entry)).toEqual([undefined, dueOn('2026-03-14')])
    await publishDraft('catalog-items', catalogueItem)
    expect(await told(entry)).toEqual(['农机购置补贴', dueOn('2026-03-14')])
  })

  test('and of another binding with the next review', async () => {
    const entry = await office.publish('entries', {
      ...bound,
      catalogueItem: item,
      title: '先后两个事项',
    })
    expect(await told(entry)).toEqual(['审计结果公告', dueOn('2026-04-07')])
    const other = await office.publish('catalog-items', {
      ...CATALOG_ITEM,
      deadlineText: DEADLINE,
      title: '另一事项',
    })
    const sent = { catalogueItem: other, catalogued: { dueOn: null, item: null, title: '伪造' } }
    const saved = await office.staff.handler.rest('PATCH', `/entries/${entry}?draft=true`, sent)
    expect(saved.status).toBe(200)
    expect(saved.text).not.toContain('伪造')
    expect(await told(entry)).toEqual(['审计结果公告', dueOn('2026-04-07')])
    await publishDraft('entries', entry)
    expect(await told(entry)).toEqual(['另一事项', dueOn('2026-03-14')])
  })

  async function publishDraft(collection: string, id: string) {
    const { approver, examiner, handler } = office.staff
    const people = { approver: approver.rest, examiner: examiner.rest, handler: handler.rest }
    const { body } = await publishOverRest({ ...people, id, collection })
    expect(body).toMatchObject({ state: 'live' })
  }
})
