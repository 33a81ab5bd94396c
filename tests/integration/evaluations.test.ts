import type { CollectionSlug } from 'payload'

import { officeDate } from '@gongkai/shared'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { readReminders } from '../../src/components/dashboard/readReminders.ts'
import { dueEvaluations } from '../../src/review/dueEvaluations.ts'
import { expiringDocuments } from '../../src/review/expiringDocuments.ts'
import { addMonths } from '../../src/rules/months.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import type { RestClient } from '../support/restClient.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { storedRows } from '../support/storedRows.ts'

const WITHHELD = { ...ENTRY, disclosureMode: 'notDisclosed', grounds: ['G16_2'] }
const STAYS = { grounds: ['G16_1'], note: '仍在讨论', outcome: 'stayWithheld' }
const NORMATIVE = {
  ...ENTRY,
  consultationExemption: '应急',
  effectiveOn: '2026-04-01T12:00:00.000Z',
  expiresOn: '2027-08-31T12:00:00.000Z',
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
}
const SLUG = 'withheld-evaluations'

let office: RecordOffice

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterAll(() => office.close())

const today = officeDate(new Date())
const inMonths = (months: number) => addMonths({ from: today, months })
const evaluate = (rest: RestClient, id: string, sent: Record<string, unknown> = STAYS) =>
  rest('POST', `/evaluations/${id}`, sent)
const recordsOf = async (id: string) =>
  (await storedRows({ collection: SLUG as CollectionSlug, payload: office.payload })).filter(
    ({ entry }) => entry === id,
  )

describe('R1-07 an evaluation', () => {
  test('is recorded with who, when, outcome, ground and the next day', async () => {
    const { draft, payload, staff } = office
    const id = await draft('entries', {
      ...WITHHELD,
      documentNumberReason: '补录',
      formedOn: '2025-01-06',
    })
    const due = async (by: string) =>
      (await dueEvaluations({ by, payload })).filter((row) => row.id === id)
    expect(await due(today)).toMatchObject([{ dueOn: '2026-01-06' }])

    const nextOn = inMonths(6)
    const { body, status } = await evaluate(staff.handler.rest, id, { ...STAYS, nextOn })
    const record = { evaluatorName: 'handler', grounds: ['G16_1'], nextOn, outcome: 'stayWithheld' }
    expect([status, body]).toMatchObject([200, { evaluations: [record], nextOn }])
    expect(await recordsOf(id)).toMatchObject([
      {
        ...record,
        department: staff.audit.id,
        evaluatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
        evaluator: staff.handler.id,
        note: '仍在讨论',
      },
    ])
    expect([await due(today), await due(nextOn)]).toMatchObject([[], [{ dueOn: nextOn }]])
  })

  test('is due again in a year unless it says sooner, and adds to those before', async () => {
    const { draft, staff } = office
    const id = await draft('entries', WITHHELD)
    await evaluate(staff.handler.rest, id)
    const { body } = await evaluate(staff.handler.rest, id, { outcome: 'disclose' })
    const { evaluations, nextOn } = body as {
      evaluations: { nextOn: string; outcome: string }[]
      nextOn: string
    }
    expect(evaluations.map(({ outcome }) => outcome)).toEqual(['stayWithheld', 'disclose'])
    expect(evaluations[0]?.nextOn).toBe(inMonths(12))
    expect(nextOn < inMonths(2)).toBe(true)
  })

  test.each<[string, Record<string, unknown>]>([
    ['without an outcome', { ...STAYS, outcome: undefined }],
    ['without a ground', { ...STAYS, grounds: [] }],
    ['with an unknown ground', { ...STAYS, grounds: ['toString'] }],
    ['due later than in a year', { ...STAYS, nextOn: addMonths({ from: today, months: 13 }) }],
    ['due today', { ...STAYS, nextOn: today }],
    ['due on no day', { ...STAYS, nextOn: `${inMonths(6).slice(0, 7)}-32` }],
    ['with a long note', { ...STAYS, note: '长'.repeat(1_001) }],
  ])('is refused %s', async (_, sent) => {
    const id = await office.draft('entries', WITHHELD)
    const { body, status } = await evaluate(office.staff.handler.rest, id, sent)
    expect([status, body]).toMatchObject([
      400,
      { errors: [{ data: { code: 'INVALID_EVALUATION' } }] },
    ])
    expect(await recordsOf(id)).toEqual([])
  })

  test('is refused from others, from elsewhere and of what is public', async () => {
    const { app, draft, staff } = office
    const id = await draft('entries', WITHHELD)
    const open = await draft('entries', ENTRY)
    const answers = await Promise.all([
      evaluate(app.stranger, id),
      evaluate(staff.examiner.rest, id),
      evaluate(staff.financeHandler.rest, id),
      evaluate(staff.handler.rest, open),
      staff.handler.rest('POST', `/evaluations/${id}`, STAYS, {
        Authorization: '',
        Cookie: `payload-token=${staff.handler.token}`,
        Origin: 'https://elsewhere.example',
      }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 404, 409, 403])
    expect(answers.at(-1)?.body).toMatchObject({ errors: [{ data: { code: 'CROSS_SITE' } }] })
    expect([...(await recordsOf(id)), ...(await recordsOf(open))]).toEqual([])
  })

  test('is never changed and never deleted', async () => {
    const { draft, payload, staff } = office
    const id = await draft('entries', WITHHELD)
    await evaluate(staff.handler.rest, id)
    const [record] = await recordsOf(id)
    const where = { entry: { equals: id } }
    const collection = SLUG as 'index-numbers'
    const data = { outcome: 'disclose' } as Record<string, unknown>
    await expect(payload.update({ id: record!.id, collection, data })).rejects.toThrow()
    await expect(payload.delete({ id: record!.id, collection })).rejects.toThrow()
    await expect(payload.db.updateOne({ collection, data, where })).rejects.toThrow()
    await expect(payload.db.deleteMany({ collection, where })).rejects.toThrow()
    expect(await recordsOf(id)).toEqual([record])
  })
})

describe('the workbench', () => {
  test('R1-07 lists what is due to the department and the office, to nobody else', async () => {
    const { draft, payload, staff } = office
    const id = await draft('entries', {
      ...WITHHELD,
      documentNumberReason: '补录',
      formedOn: '2025-01-06',
      title: '到期评估',
    })
    const listed = async (user: object) => {
      const reminders = await readReminders({ req: { payload, user } as never })
      return reminders?.evaluations.some((row) => row.id === id)
    }
    const of = (department: string, role: string) => ({
      departments: [{ department, roles: [role] }],
    })
    expect([
      await listed(of(staff.audit.id, 'handler')),
      await listed(of(staff.audit.id, 'office')),
      await listed({ ...of(staff.finance.id, 'office'), seesAllDepartments: true }),
      await listed(of(staff.finance.id, 'handler')),
      await listed(of(staff.audit.id, 'examiner')),
    ]).toEqual([true, true, true, false, undefined])
  })

  test('R7-07 lists public normative documents six, three and one month ahead', async () => {
    const { draft, payload, publish, staff } = office
    const id = await publish('entries', NORMATIVE)
    await draft('entries', NORMATIVE)
    await publish('entries', { ...NORMATIVE, normativeKind: null })
    const listed = async (today: string, departments = [staff.audit.id]) =>
      (await expiringDocuments({ departments, payload, today })).map(
        (row) => `${row.id === id} ${row.expiresOn} ${row.months}`,
      )
    expect([
      await listed('2027-02-27'),
      await listed('2027-02-28'),
      await listed('2027-05-31'),
      await listed('2027-08-31'),
      await listed('2027-09-01'),
      await listed('2027-08-31', [staff.finance.id]),
    ]).toEqual([[], ['true 2027-08-31 6'], ['true 2027-08-31 3'], ['true 2027-08-31 1'], [], []])
  })
})
