import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { readReminders } from '../../src/components/dashboard/readReminders.ts'
import { unconfirmedGuides } from '../../src/guides/unconfirmedGuides.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { GUIDE } from '../support/soundRecords.ts'

const NEEDY = { ...GUIDE, fees: null, timeLimits: null, title: '示县财政局政府信息公开指南' }

let office: RecordOffice
let countyGuide: string

beforeAll(async () => {
  office = await bootRecordOffice()
  const { payload, staff } = office
  await Promise.all(
    (['handler', 'examiner', 'approver'] as const).map((role) =>
      payload.update({
        id: staff[role].id,
        collection: 'users',
        data: {
          departments: [staff.audit, staff.finance].map(({ id }) => ({
            department: id,
            roles: [role],
          })),
        },
      }),
    ),
  )
  await payload.update({
    id: staff.finance.id,
    collection: 'departments',
    data: { superior: staff.audit.id },
  })
}, 90_000)
afterAll(() => office.close())

const ofFinance = (data: object) => ({ ...data, department: office.staff.finance.id })
const textOf = async (id: string) =>
  (await office.recordOf('guides', id)).body.content_text as string

async function publishAgain(id: string, data: object) {
  const { approver, examiner, handler } = office.staff
  await handler.rest('PATCH', `/guides/${id}?draft=true&depth=0`, data)
  await publishOverRest({
    id,
    approver: approver.rest,
    collection: 'guides',
    examiner: examiner.rest,
    handler: handler.rest,
  })
}

async function markOffice(competentOffice: boolean) {
  const { payload, staff } = office
  await payload.update({
    id: staff.audit.id,
    collection: 'departments',
    data: { competentOffice },
  })
}

describe('R1-01 a guide takes over what its competent office states', () => {
  test('nothing while no department above is the competent office, or its guide is no public one', async () => {
    const missing = ['timeLimits', 'fees']
    const refused = async () => {
      const { errors, status } = await office.submit('guides', ofFinance(NEEDY))
      return [status, errors.map(({ path }) => path)]
    }
    expect(await refused()).toEqual([400, missing])
    await markOffice(true)
    await office.draft('guides', GUIDE)
    expect(await refused()).toEqual([400, missing])
    await markOffice(false)
    countyGuide = await office.publish('guides', GUIDE)
    expect(await refused()).toEqual([400, missing])
    await markOffice(true)
  })

  test('at submission, and the public item is whole', async () => {
    const id = await office.publish('guides', ofFinance(NEEDY))
    const item = await office.recordOf('guides', id)
    expect((item.body._disclosure as { guide: object }).guide).toMatchObject({
      fees: GUIDE.fees,
      time_limits: GUIDE.timeLimits,
    })
    expect(await textOf(id)).toContain(`答复期限\n${GUIDE.timeLimits}`)
    const { fees, fromOffice } = await office.payload.findByID({
      id,
      collection: 'guides',
      depth: 0,
    })
    expect(fees ?? null).toBeNull()
    expect(fromOffice).toMatchObject({ fees: GUIDE.fees, timeLimits: GUIDE.timeLimits })
    expect(fromOffice?.arrangement ?? null).toBeNull()
  })

  test('and keeps it until it is submitted again, whatever the office publishes', async () => {
    const id = await office.publish('guides', ofFinance(NEEDY))
    const before = await office.recordOf('guides', id)
    const fees = '超出合理范围的，收取信息处理费。'
    await publishAgain(countyGuide, { fees })
    expect(await office.recordOf('guides', id)).toEqual(before)

    await publishAgain(id, { timeLimits: '10个工作日内答复。' })
    expect(await textOf(id)).toContain(`答复期限\n10个工作日内答复。\n收费\n${fees}`)
    expect(await textOf(id)).not.toContain(GUIDE.timeLimits)
  })

  test('but nobody writes for the office', async () => {
    const forged = { fees: '每页十元。', timeLimits: '从不答复。' }
    const id = await office.publish('guides', ofFinance({ ...NEEDY, fromOffice: forged }))
    expect(await textOf(id)).not.toMatch(/每页十元|从不答复/)
  })

  test('and is previewed whole while it is written', async () => {
    const { payload, staff } = office
    const id = await office.draft('guides', ofFinance({ ...NEEDY, hours: null }))
    const user = await payload.findByID({ id: staff.handler.id, collection: 'users' })
    const req = await createLocalReq(
      { locale: 'zh', user: { ...user, collection: 'users' } },
      payload,
    )
    // Reads the environment as soon as it is loaded, so not before the office is open.
    const { readPreview } = await import('../../src/components/publicPreview/readPreview.ts')
    const { item, missing } = await readPreview({ id, collection: 'guides', req })
    expect(item?.content_text).toContain(`答复期限\n${GUIDE.timeLimits}`)
    expect(missing).toHaveLength(1)
  })
})

describe('R1-01 contact parts', () => {
  test('are confirmed without a review, and the overdue ones are listed for department and office', async () => {
    const { payload, staff } = office
    const today = officeDate(new Date())
    const overdue = { ...GUIDE, confirmedOn: '2025-01-06' }
    const [own, other] = [
      await office.publish('guides', overdue),
      await office.publish('guides', ofFinance(overdue)),
    ]
    const listed = async (departments?: string[]) =>
      (await unconfirmedGuides({ by: today, departments, payload }))
        .map(({ id }) => id)
        .filter((id) => [own, other].includes(id))
        .sort()
    expect(await listed([staff.finance.id])).toEqual([other])
    expect(await listed()).toEqual([own, other].sort())

    await staff.handler.rest('PATCH', `/guides/${own}?draft=true`, { confirmedOn: today })
    expect(await listed()).toEqual([other])
    const before = await office.recordOf('guides', own)
    expect(JSON.stringify(before.body)).not.toContain('confirmed')
    const reminders = await readReminders({
      req: {
        payload,
        user: await payload.findByID({ id: staff.handler.id, collection: 'users', depth: 0 }),
      } as unknown as PayloadRequest,
    })
    expect(reminders?.unconfirmed.map(({ id }) => id)).toContain(other)
  })
})
