import { keyAreas } from '@gongkai/key-areas'
import { addDays, officeDate } from '@gongkai/shared'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { readReminders } from '../../src/components/dashboard/readReminders.ts'
import { byDepartment } from '../../src/reminders/week/byDepartment.ts'
import { interpretationDueOn } from '../../src/rules/interpretationDue.ts'
import { dueOnOf } from '../../src/rules/timeliness.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { CATALOG_ITEM, ENTRY, GUIDE, NOTICE } from '../support/soundRecords.ts'
import type { Colleague } from '../support/staffOfTwoDepartments.ts'
import { uploadAs } from '../support/uploadAs.ts'

let office: RecordOffice

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterAll(() => office.close())

const today = officeDate(new Date())
const after = (day: string, count = 1) => addDays({ count, from: day })

async function reminded(colleague: Colleague, day: string, reviews: object[] = []) {
  const { payload } = office
  const user = await payload.findByID({ id: colleague.id, collection: 'users', depth: 0 })
  const req = await createLocalReq({ user }, payload)
  return readReminders({ req, reviews: reviews as never, today: day })
}

/** Kind and day of what is due in the week of a day; of one record when it is named. */
async function due(colleague: Colleague, day: string, id?: string) {
  const { due: week } = (await reminded(colleague, day))!
  return week.matters
    .filter((matter) => id === undefined || matter.id === id)
    .map(({ dueOn, kind }) => `${kind} ${dueOn}`)
}

const areaOf = (slug: string) => keyAreas.find((area) => area.slug === slug)!

describe('the catalogue', () => {
  test('demands what its public items promise, and what is overdue is counted', async () => {
    const { auditor, financeHandler, handler } = office.staff
    const item = await office.publish('catalog-items', {
      ...CATALOG_ITEM,
      deadlineText: '每季度第一个月15日前',
      trackedFrom: '2026-01-20T12:00:00.000Z',
    })
    const overdue = async (colleague: Colleague) =>
      (await reminded(colleague, '2027-01-15'))!.due.overdue
    const week = ['catalogue 2027-01-15']
    const seen: Record<string, string[]> = {}
    for (const day of ['08', '10', '11', '15', '16']) {
      seen[day] = await due(handler, `2027-01-${day}`, item)
    }
    expect(seen).toEqual({ '08': [], '10': week, '11': week, '15': week, '16': [] })
    expect(await due(auditor, '2027-01-15', item)).toEqual(week)
    expect(await due(financeHandler, '2027-01-15', item)).toEqual([])
    expect([await overdue(handler), await overdue(auditor), await overdue(financeHandler)]).toEqual(
      [1, 1, 0],
    )
  })
})

describe('R7-08', () => {
  test('consultations end and want their result', async () => {
    const { audit, handler } = office.staff
    const { body } = await uploadAs({
      app: office.app,
      data: { department: audit.id },
      file: { bytes: Buffer.from('征求意见稿全文'), name: 'draft.txt', type: 'text/plain' },
      token: handler.token,
    })
    const consultation = {
      ...NOTICE,
      attachments: [(body as { doc: { id: string } }).doc.id],
      contact: '澄川县审计局，0000-5550100',
      displayFrom: '2027-01-20T12:00:00.000Z',
      displayTo: '2027-03-05T12:00:00.000Z',
      explanation: '现公开征求意见。',
      noticeKind: 'consultation',
      responseChannels: '信函、电话',
      title: '关于某办法的征求意见',
    }
    await office.draft('notices', consultation)
    expect(await due(handler, '2027-03-01')).toEqual([])
    const published = await office.publish('notices', consultation)
    expect(await due(handler, '2027-03-01')).toEqual(['consultationEnds 2027-03-05'])
    expect(await due(handler, '2027-04-01')).toEqual(['consultationResult 2027-04-04'])
    const result = { ...NOTICE, noticeKind: 'consultationResult', title: '意见采纳情况' }
    await office.publish('notices', { ...result, resultOf: published })
    expect(await due(handler, '2027-04-01')).toEqual([])
  })
})

describe('R1-03 a draft', () => {
  test('is due on its last day for disclosure, until it has been public', async () => {
    const { approver, financeHandler, handler } = office.staff
    const [formedOn, changedOn] = ['2026-05-06', '2026-06-10']
    const [day, later] = [dueOnOf({ formedOn })!.day, dueOnOf({ changedOn, formedOn })!.day]
    const record = { ...ENTRY, formedOn, title: '尚未公开的通知' }
    const drafted = await office.draft('entries', record)
    const changed = await office.draft('entries', record)
    await handler.rest('PATCH', `/entries/${changed}?draft=true`, { changedOn })
    const notice = await office.draft('notices', { ...NOTICE, formedOn })
    const withheld = await office.draft('entries', {
      ...record,
      disclosureMode: 'notDisclosed',
      grounds: ['G16_2'],
    })
    const asked = [`disclosure ${day}`]
    expect([
      await due(handler, day, drafted),
      await due(handler, day, notice),
      await due(handler, after(day, -7), drafted),
      await due(handler, after(day, 7), drafted),
      await due(handler, day, changed),
      await due(handler, later, changed),
      await due(handler, day, withheld),
      await due(financeHandler, day, drafted),
    ]).toEqual([asked, asked, [], [], [], [`disclosure ${later}`], [], []])

    const published = await office.publish('entries', record)
    await handler.rest('PATCH', `/entries/${published}?draft=true`, { title: '改动中的通知' })
    expect(await due(handler, day, published)).toEqual([])
    const { status } = await approver.rest('POST', '/review/takedown', {
      id: published,
      collection: 'entries',
      note: '数据有误',
      reasonCode: 'issued_in_error',
    })
    expect(status).toBe(200)
    expect(await due(handler, day, published)).toEqual([])
  })
})

describe('key areas of public records', () => {
  const publish = (slug: string, data: object, more: object) =>
    office.publish('entries', {
      ...ENTRY,
      ...more,
      content: null,
      keyArea: [{ ...data, blockType: slug }],
    })

  test('D09 the first rows of a penalty list leave the public view', async () => {
    const { sample } = areaOf('administrative-penalty')
    const [row] = sample.rows as { displayTo: string }[]
    const list = { ...sample, rows: [row] }
    const id = await publish('administrative-penalty', list, {
      category: 'penalties',
      documentNumber: '示市监发〔2026〕1号',
      title: '行政处罚信息公示表',
    })
    const { displayTo } = row!
    const { handler } = office.staff
    expect([
      await due(handler, after(displayTo, -7), id),
      await due(handler, displayTo, id),
      await due(handler, after(displayTo), id),
    ]).toEqual([[], [`rowsEnd ${displayTo}`], []])
  })

  test('O05 what an organ says of itself is to be confirmed', async () => {
    const id = await publish('organ-functions', areaOf('organ-functions').sample, {
      category: 'organization',
      documentNumber: '示审发〔2026〕2号',
      title: '示县审计局机构职能',
    })
    expect([
      await due(office.staff.handler, '2026-06-29', id),
      await due(office.staff.handler, '2026-07-06', id),
      await due(office.staff.financeHandler, '2026-06-29', id),
    ]).toEqual([['confirmation 2026-07-05'], [], []])
  })
})

describe('what other panels list', () => {
  type Panel = 'evaluations' | 'expiring' | 'unconfirmed' | 'uninterpreted'

  /** In the week of a day, and in the panel: before the week, in it, and after it. */
  async function places({ day, id, panel }: { day: string; id: string; panel: Panel }) {
    return Promise.all(
      [after(day, -9), day, after(day, 7)].map(async (on) => {
        const reminders = (await reminded(office.staff.handler, on))!
        const inWeek = reminders.due.matters.filter((matter) => matter.id === id)
        return [inWeek.map(({ kind }) => kind), reminders[panel].some((row) => row.id === id)]
      }),
    )
  }

  test('R1-07 evaluations are of the week or of the panel, never of both', async () => {
    const id = await office.draft('entries', {
      ...ENTRY,
      disclosureMode: 'notDisclosed',
      grounds: ['G16_2'],
      nextEvaluationOn: '2027-01-13',
      title: '过程性信息',
    })
    expect(await places({ day: '2027-01-13', id, panel: 'evaluations' })).toEqual([
      [[], true],
      [['evaluation'], false],
      [[], true],
    ])
  })

  test('R1-01 contact parts of guides likewise, before they are late', async () => {
    const id = await office.publish('guides', GUIDE)
    expect(await places({ day: '2027-02-28', id, panel: 'unconfirmed' })).toEqual([
      [[], false],
      [['contactConfirmation'], false],
      [[], true],
    ])
  })

  test('R7-02, R7-07 interpretations and the end of normative documents likewise', async () => {
    const id = await office.publish('entries', {
      ...ENTRY,
      consultationExemption: '应急',
      documentNumber: '示农发〔2026〕9号',
      effectiveOn: '2026-04-01T12:00:00.000Z',
      expiresOn: '2028-03-31T12:00:00.000Z',
      interpretationPlan: {
        channels: ['website'],
        forms: ['text'],
        outline: '背景、主要内容',
        responsible: '审计局办公室',
      },
      legalityReview: { on: '2026-03-01T12:00:00.000Z', opinion: '合法', organ: '示县司法局' },
      normativeKind: 'normative',
      originalsReason: '原件另行提供',
      responsibleUnit: '审计局办公室',
      title: '农机购置补贴实施办法',
    })
    const day = interpretationDueOn(today)!
    expect(await places({ day, id, panel: 'uninterpreted' })).toEqual([
      [[], true],
      [['interpretation'], false],
      [[], true],
    ])
    expect(await places({ day: '2028-03-31', id, panel: 'expiring' })).toEqual([
      [[], true],
      [['expiry'], false],
      [[], false],
    ])
  })
})

describe('reviews', () => {
  test('are of the week when no other panel shows them', async () => {
    const { audit, handler } = office.staff
    const reviewDue = async (dueOn: null | string) => {
      const review = { department: audit.id, dueOn, targetCollection: 'entries', targetId: 'r' }
      const reminders = await reminded(handler, '2027-05-12', [{ ...review, title: '在审' }])
      return reminders!.due.matters.filter(({ id }) => id === 'r').map(({ kind }) => kind)
    }
    expect([
      await reviewDue('2027-05-11'),
      await reviewDue('2027-05-12'),
      await reviewDue('2027-05-16'),
      await reviewDue('2027-05-17'),
      await reviewDue(null),
    ]).toEqual([[], ['review'], ['review'], [], []])
  })
})

describe('those who see all departments', () => {
  test('have them one by one, the most urgent first; nobody without a task has anything', async () => {
    const { admin, audit, auditor, examiner, finance, handler, office: clerk } = office.staff
    const withheld = { ...ENTRY, disclosureMode: 'notDisclosed', grounds: ['G16_2'] }
    const own = await office.draft('entries', { ...withheld, nextEvaluationOn: '2027-06-10' })
    const { body } = await office.staff.financeHandler.rest('POST', '/entries?draft=true&depth=0', {
      ...withheld,
      department: finance.id,
      nextEvaluationOn: '2027-06-09',
    })
    const other = (body as { doc: { id: string } }).doc.id
    const groups = async (colleague: Colleague) => {
      const { due: week, evaluations } = (await reminded(colleague, '2027-06-07'))!
      const ofTwo = week.matters.filter(({ id }) => [own, other].includes(id))
      return {
        departments: byDepartment(ofTwo).map(({ department }) => department),
        grouped: week.byDepartment,
        panel: evaluations.length > 0,
      }
    }
    const all = { departments: [finance.id, audit.id], grouped: true }
    expect(await groups(auditor)).toEqual({ ...all, panel: false })
    expect(await groups(admin)).toEqual({ ...all, panel: false })
    expect(await groups(clerk)).toEqual({ ...all, panel: true })
    expect(await groups(handler)).toEqual({
      departments: [audit.id],
      grouped: false,
      panel: true,
    })
    expect(await reminded(examiner, '2027-06-07')).toBeUndefined()
  })
})
