import { addDays, officeDate } from '@gongkai/shared'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { referrersOf } from '../../src/publication/referrersOf.ts'
import { lateInterpretation } from '../../src/review/lateInterpretation.ts'
import { uninterpretedDocuments } from '../../src/review/uninterpretedDocuments.ts'
import { interpretationDueOn } from '../../src/rules/interpretationDue.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { ENTRY, INTERPRETATION, NOTICE } from '../support/soundRecords.ts'

let office: RecordOffice

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterAll(() => office.close())

const PLAN = {
  channels: ['website'],
  forms: ['text'],
  outline: '背景、主要内容',
  responsible: '审计局办公室',
}
const TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const

const chinese = { 'Accept-Language': 'zh' }

describe('an interpretation gets the subject of what it interprets', () => {
  type Saved = { doc: { id: string; topic?: null | string } }
  const save = async (path: string, method: 'PATCH' | 'POST', data: object) => {
    const answer = await office.staff.handler.rest(method, `/${path}?draft=true&depth=0`, data)
    return (answer.body as Saved).doc
  }
  const entryOn = async (topic: string) => (await save('entries', 'POST', { ...ENTRY, topic })).id
  const write = (data: object) => save('interpretations', 'POST', data)

  test('when it is created from it, or when it comes to name it', async () => {
    const entry = await entryOn('0905')
    expect(await write({ interprets: [entry] })).toMatchObject({ topic: '0905' })
    const { id, topic } = await write({ title: '解读' })
    expect(topic ?? null).toBeNull()
    const named = await save(`interpretations/${id}`, 'PATCH', { interprets: [entry], topic: null })
    expect(named.topic).toBe('0905')
  })

  test('from the first that has one, and another document changes nothing', async () => {
    const [first, second] = [await entryOn('0601'), await entryOn('0905')]
    const { id: without } = await save('entries', 'POST', { title: '没有主题' })
    const { id, topic } = await write({ interprets: [without, first] })
    expect(topic).toBe('0601')
    const more = { interprets: [without, first, second] }
    expect(await save(`interpretations/${id}`, 'PATCH', more)).toMatchObject({ topic: '0601' })
  })

  test('never over what somebody chose, and not again once it was taken out', async () => {
    const interprets = [await entryOn('0905')]
    expect(await write({ interprets, topic: '0601' })).toMatchObject({ topic: '0601' })
    const { id } = await write({ interprets })
    const cleared = await save(`interpretations/${id}`, 'PATCH', { interprets, topic: null })
    expect(cleared.topic ?? null).toBeNull()
  })
})

describe('R7-03 interpretations', () => {
  test('R7-03 the link is stored once and shown at both, and goes with the interpretation', async () => {
    const entry = await office.publish('entries', { ...ENTRY, title: '办法二' })
    const interpretation = await office.publish('interpretations', {
      ...INTERPRETATION,
      interprets: [entry],
      title: '《办法二》解读',
    })
    const [document, material] = [
      await office.recordOf('entries', entry),
      await office.recordOf('interpretations', interpretation),
    ]
    expect(await office.relationsOf('entries', entry)).toMatchObject([
      { id: material.publicId, rel: 'interpreted_by' },
    ])
    expect(await office.relationsOf('interpretations', interpretation)).toMatchObject([
      { id: document.publicId, rel: 'interprets' },
    ])
    await office.staff.approver.rest('POST', '/review/takedown', {
      id: interpretation,
      collection: 'interpretations',
      note: '重写',
      reasonCode: 'superseded',
    })
    expect(await office.relationsOf('entries', entry)).toEqual([])
  })

  test('the link appears when the document is published after its interpretation', async () => {
    const entry = await office.draft('entries', { ...ENTRY, title: '办法三' })
    const { remarks } = await office.submit('interpretations', {
      ...INTERPRETATION,
      interprets: [entry],
      title: '《办法三》解读',
    })
    expect(remarks).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('尚未公开'), path: 'interprets' }),
    )
    const interpretation = await office.publish('interpretations', {
      ...INTERPRETATION,
      interprets: [entry],
      title: '《办法三》又一解读',
    })
    expect(await office.relationsOf('interpretations', interpretation)).toEqual([])
    await publishOverRest({
      id: entry,
      approver: office.staff.approver.rest,
      collection: 'entries',
      examiner: office.staff.examiner.rest,
      handler: office.staff.handler.rest,
    })
    expect(await office.relationsOf('interpretations', interpretation)).toMatchObject([
      { rel: 'interprets' },
    ])
    expect(await office.relationsOf('entries', entry)).toMatchObject([{ rel: 'interpreted_by' }])
  })

  test.each([
    ['a draft that interprets a public document', 'interpretations'],
    ['a draft whose interpretation is public', 'entries'],
  ])('R7-03 %s is not deleted', async (_, collection) => {
    const isEntry = collection === 'entries'
    const entry = await (isEntry ? office.draft : office.publish)('entries', {
      ...ENTRY,
      title: '办法四',
    })
    const other = { ...INTERPRETATION, interprets: [entry], title: '《办法四》解读' }
    const interpretation = await (isEntry ? office.publish : office.draft)('interpretations', other)
    const id = isEntry ? entry : interpretation
    const { body, status } = await office.staff.handler.rest(
      'DELETE',
      `/${collection}/${id}`,
      undefined,
      chinese,
    )
    expect([status, body]).toMatchObject([
      409,
      { errors: [{ data: { code: 'LINKED_WITH_PUBLIC' } }] },
    ])
  })

  test('R7-02, D15 a document waits for its interpretation, and a late one is remarked', async () => {
    const { payload, staff } = office
    const entry = await office.publish('entries', {
      ...ENTRY,
      interpretationPlan: PLAN,
      interpretationRequired: true,
      title: '办法六',
    })
    const waiting = async (departments?: string[]) =>
      (await uninterpretedDocuments({ departments, payload })).filter(({ id }) => id === entry)
    const dueOn = interpretationDueOn(officeDate(new Date()))
    expect(await waiting([staff.audit.id])).toEqual([
      { department: staff.audit.id, dueOn, id: entry, title: '办法六' },
    ])
    expect(await waiting([staff.finance.id])).toEqual([])

    const data = { interprets: [entry] }
    const remarked = async (today: string) => {
      jest.useFakeTimers({ doNotFake: [...TIMERS], now: new Date(`${today}T04:00:00Z`) })
      try {
        const found = await lateInterpretation({
          collection: 'interpretations',
          data,
          id: 'new',
          payload,
        })
        return found.map(({ message, severity }) => [severity, message.values])
      } finally {
        jest.useRealTimers()
      }
    }
    expect(await remarked(dueOn!)).toEqual([])
    expect(await remarked(addDays({ count: 1, from: dueOn! }))).toEqual([['warning', { dueOn }]])

    await office.publish('interpretations', { ...INTERPRETATION, ...data, title: '《办法六》解读' })
    expect(await waiting()).toEqual([])
  })

  test('R7-04 an excerpt of the document is remarked with its share', async () => {
    const entry = await office.publish('entries', { ...ENTRY, title: '办法五' })
    const { remarks } = await office.submit('interpretations', {
      ...INTERPRETATION,
      interprets: [entry],
      title: '《办法五》解读',
    })
    expect(remarks).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('100%'), path: 'content' }),
    )
  })
})

describe('what is linked with a notice', () => {
  test('a clarification is named at the notice it corrects', async () => {
    const notice = await office.publish('notices', { ...NOTICE, title: '听证公告' })
    const clarification = await office.publish('notices', {
      ...NOTICE,
      corrects: [{ relationTo: 'notices', value: notice }],
      noticeKind: 'clarification',
      title: '关于听证公告的更正',
    })
    expect(await office.relationsOf('notices', clarification)).toMatchObject([{ rel: 'corrects' }])
    expect(await office.relationsOf('notices', notice)).toMatchObject([{ rel: 'corrected_by' }])
  })

  test('a clarification is named at the entry it corrects', async () => {
    const entry = await office.publish('entries', { ...ENTRY, title: '有误的通知' })
    await office.publish('notices', {
      ...NOTICE,
      corrects: [{ relationTo: 'entries', value: entry }],
      noticeKind: 'clarification',
      title: '关于有误的通知的更正',
    })
    expect(await office.relationsOf('entries', entry)).toMatchObject([{ rel: 'corrected_by' }])
  })

  test('a clarification of nothing is remarked', async () => {
    const { remarks } = await office.submit('notices', {
      ...NOTICE,
      noticeKind: 'clarification',
      title: '关于某事的更正',
    })
    expect(remarks).toContainEqual(
      expect.objectContaining({ path: 'corrects', severity: 'warning' }),
    )
  })

  test('R7-08, R9-06 a consultation has one result', async () => {
    const consultation = await office.publish('notices', { ...NOTICE, title: '征求意见' })
    const result = { ...NOTICE, noticeKind: 'consultationResult', resultOf: consultation }
    await office.publish('notices', { ...result, title: '采纳情况' })
    expect(await office.relationsOf('notices', consultation)).toMatchObject([{ rel: 'has_result' }])
    const { errors } = await office.submit('notices', { ...result, title: '又一采纳情况' })
    expect(errors).toMatchObject([
      { message: expect.stringContaining('采纳情况'), path: 'resultOf' },
    ])
  })
})

describe('what is read for the projection of one record', () => {
  test('is what refers to it, and nothing else', async () => {
    const { payload } = office
    const all = await referrersOf({ payload })
    expect(Object.keys(all).length).toBeGreaterThan(3)
    for (const [key, referrers] of Object.entries(all)) {
      const [collection = '', id = ''] = key.split(':')
      const own = await referrersOf({ entry: { id, collection }, payload })
      expect(own[key]).toEqual(referrers)
      expect(Object.values(own).flat()).toEqual(referrers)
    }
  })
})
