import type { JsonObject } from 'payload'
import { reconcileReviews } from '@gongkai/confidentiality-review'
import { sweep, verifyLog } from '@gongkai/publications'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { endDisplays } from '../../src/publication/endDisplays.ts'
import { onTheDay } from '../support/onTheDay.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { signOverRest, submitOverRest } from '../support/reviewOverRest.ts'
import { ENTRY, NOTICE } from '../support/soundRecords.ts'
import { storedRows } from '../support/storedRows.ts'

let office: RecordOffice

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterEach(() => {
  jest.useRealTimers()
})
afterAll(() => office.close())

const PENALTY = {
  ...NOTICE,
  displayFrom: '2026-03-10',
  displayTo: '2026-12-20',
  noticeKind: 'penalty',
  title: '对李某某作出行政处罚的公示',
}

describe('R9-03 displays that end by themselves', () => {
  test('a penalty is public on its last day and gone on the next, once, with nobody’s name', async () => {
    const { payload } = office
    const id = await office.publish('notices', PENALTY)
    const other = await office.publish('notices', {
      ...PENALTY,
      noticeKind: 'other',
      title: '一般公示',
    })
    expect(await endDisplays({ payload, today: '2026-12-20' })).toEqual({ ended: 0, failures: [] })
    expect((await office.recordOf('notices', id)).state).toBe('published')

    await Promise.all([
      endDisplays({ payload, today: '2026-12-21' }),
      endDisplays({ payload, today: '2026-12-21' }),
    ])
    const record = await office.recordOf('notices', id)
    expect(record).toMatchObject({
      change: { kind: 'withdrawn', reasonCode: 'display_ended' },
      state: 'withdrawn',
    })
    expect(JSON.stringify(record.body)).toContain('公示期满')
    expect(JSON.stringify(record.body)).not.toContain('李某某')
    expect((await office.recordOf('notices', other)).state).toBe('published')

    expect(await endDisplays({ payload, today: '2026-12-21' })).toEqual({ ended: 0, failures: [] })
    const records = await storedRows({ collection: 'publications', payload })
    expect(records.filter(({ entryKey }) => entryKey === `notices:${id}`)).toHaveLength(2)
    const takedowns = await storedRows({ collection: 'review-takedowns', payload })
    expect(takedowns).toMatchObject([{ person: 'system', state: 'ratified' }])
    expect(await verifyLog({ payload })).toMatchObject({ ok: true })
    for await (const finding of reconcileReviews({ payload })) expect(finding).toBeUndefined()
  })

  test('what is left half done by a crash is finished by the next run', async () => {
    const { payload } = office
    const id = await office.publish('notices', { ...PENALTY, title: '对王某某作出行政处罚的公示' })
    const update = jest.spyOn(payload.db, 'updateOne').mockRejectedValueOnce(new Error('killed'))
    const broken = await endDisplays({ payload, today: '2026-12-21' })
    update.mockRestore()
    expect(broken).toMatchObject({ ended: 0, failures: [{ subject: `notices:${id}` }] })
    expect((await office.recordOf('notices', id)).state).toBe('published')
    expect(await endDisplays({ payload, today: '2026-12-21' })).toEqual({ ended: 1, failures: [] })
    expect((await office.recordOf('notices', id)).state).toBe('withdrawn')
  })

  test('a longer display that was under review when it ended is published when approved', async () => {
    const { payload } = office
    const id = await office.publish('notices', { ...PENALTY, title: '对赵某某作出行政处罚的公示' })
    await office.staff.handler.rest('PATCH', `/notices/${id}?draft=true`, {
      displayTo: '2027-03-01',
    })
    const { body } = await submitOverRest({
      id,
      collection: 'notices',
      handler: office.staff.handler.rest,
    })
    await endDisplays({ payload, today: '2026-12-21' })
    expect((await office.recordOf('notices', id)).state).toBe('withdrawn')
    const examined = await signOverRest({ lock: body as never, signer: office.staff.examiner.rest })
    await signOverRest({ lock: examined.body as never, signer: office.staff.approver.rest })
    expect(await office.recordOf('notices', id)).toMatchObject({ revision: 2, state: 'published' })
  })
})

describe('R7-07, R3-10 a document expires by itself', () => {
  test('the day after its last day the public record says so, without a review, once', async () => {
    const { payload } = office
    const id = await office.publish('entries', {
      ...ENTRY,
      expiresOn: '2026-12-31',
      title: '办法一',
    })
    expect((await office.disclosureOf('entries', id)).validity).toMatchObject({
      status: 'in_force',
    })
    await sweep({ payload })

    onTheDay('2027-01-01')
    expect(await sweep({ payload })).toMatchObject({ failures: [] })
    const record = await office.recordOf('entries', id)
    expect(record).toMatchObject({ change: { kind: 'metadata' }, revision: 1, state: 'published' })
    expect((record.body._disclosure as JsonObject).validity).toEqual({
      ends_on: '2026-12-31',
      status: 'expired',
    })
    expect(record.body.content_text).toContain('农机购置补贴')
    expect(await sweep({ payload })).toMatchObject({ appended: 0 })
    expect(await verifyLog({ payload })).toMatchObject({ ok: true })
  })
})
