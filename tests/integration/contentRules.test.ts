import type { CollectionSlug } from 'payload'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { dueEvaluations } from '../../src/review/dueEvaluations.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { type Lock, signOverRest, submitOverRest } from '../support/reviewOverRest.ts'
import { ENTRY, INTERPRETATION, NOTICE } from '../support/soundRecords.ts'
import { storedRows } from '../support/storedRows.ts'
import { uploadAs } from '../support/uploadAs.ts'

let office: RecordOffice

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterAll(() => office.close())

describe('rules of the record at submission', () => {
  test.each<[string, string, object, string]>([
    ['R1-03 late without a reason', 'entries', { ...ENTRY, lateReason: null }, 'lateReason'],
    [
      'R1-06 a third party without consent',
      'entries',
      { ...ENTRY, thirdParty: 'consent' },
      'thirdPartyRecord',
    ],
    [
      'R1-08 of another organ without consent',
      'entries',
      { ...ENTRY, maker: '示县水利局' },
      'makerConsent',
    ],
    ['R4-03 a file name as title', 'entries', { ...ENTRY, title: '通知.docx' }, 'title'],
    [
      'R4-09 abolished by nothing',
      'entries',
      { ...ENTRY, validity: 'abolished', validityOn: '2026-05-01' },
      'validityBy',
    ],
    [
      'R9-03 land posted for a week',
      'notices',
      { ...NOTICE, displayFrom: '2026-03-02', displayTo: '2026-03-09', noticeKind: 'landPlan' },
      'displayTo',
    ],
    [
      'R7-05 a film without text',
      'interpretations',
      { ...INTERPRETATION, form: 'video' },
      'textAlternative',
    ],
  ])('%s is refused', async (_, collection, data, path) => {
    const interprets =
      collection === 'interpretations' ? [await office.draft('entries', ENTRY)] : undefined
    const { errors, status } = await office.submit(collection, {
      ...data,
      ...(interprets && { interprets }),
    })
    expect([status, errors.map((error) => error.path)]).toEqual([400, [path]])
  })

  test('R1-03 late with a reason is published, the days and the reason with it', async () => {
    const id = await office.publish('entries', { ...ENTRY, title: '逾期公开的通知' })
    expect((await office.disclosureOf('entries', id)).timeliness).toMatchObject({
      due_on: '2026-04-07',
      late_reason: ENTRY.lateReason,
      late_working_days: expect.any(Number),
    })
  })

  test('R1-04, R3-04 a changed text is reviewed anew and keeps the day it was first published', async () => {
    const { examiner, handler } = office.staff
    const before = Date.now()
    const id = await office.publish('entries', { ...ENTRY, title: '变更前' })
    const { body, datePublished } = await office.recordOf('entries', id)
    expect(Date.parse(datePublished!)).toBeGreaterThanOrEqual(Math.floor(before / 1_000) * 1_000)

    const path = `/entries/${id}?draft=true`
    await handler.rest('PATCH', path, { datePublished: '2020-01-01', title: '变更后' })
    expect((await office.recordOf('entries', id)).body.title).toBe('变更前')
    const request = { id, collection: 'entries', handler: handler.rest }
    const submitted = (await submitOverRest(request)).body as Lock
    const examined = await signOverRest({ lock: submitted, signer: examiner.rest })
    expect((await office.recordOf('entries', id)).body.title).toBe('变更前')

    await signOverRest({ lock: examined.body as Lock, signer: office.staff.approver.rest })
    const changed = await office.recordOf('entries', id)
    expect([changed.body.title, changed.datePublished]).toEqual(['变更后', datePublished])
    expect(changed.body._disclosure).toMatchObject({ revision: 2 })
    expect(body._disclosure).toMatchObject({ revision: 1 })
  })

  test('R4-09 what has expired returns to force only with a reason', async () => {
    const id = await office.publish('entries', {
      ...ENTRY,
      title: '失效的通知',
      validity: 'expired',
    })
    await office.staff.handler.rest('PATCH', `/entries/${id}?draft=true`, { validity: 'valid' })
    const { body } = await submitOverRest({
      id,
      collection: 'entries',
      handler: office.staff.handler.rest,
    })
    expect(JSON.stringify(body)).toContain('validityNote')
  })

  test('R4-05 a number that another document of the department has is remarked', async () => {
    const documentNumber = '示农发〔2026〕77号'
    const submitted = async (title: string) => {
      const data = { ...ENTRY, documentNumber, title }
      return (await office.submit('entries', data)).remarks.map(({ path }) => path)
    }
    expect(await submitted('尚无同号文件的通知')).not.toContain('documentNumber')
    await office.publish('entries', { ...ENTRY, documentNumber, title: '先用此号的通知' })
    expect(await submitted('后用此号的通知')).toContain('documentNumber')
  })

  test('R4-05 a number with another year needs a reason', async () => {
    const other = { ...ENTRY, documentNumber: '示农发〔2025〕8号' }
    const refused = await office.staff.handler.rest('POST', '/entries?draft=true', other)
    const kept = await office.staff.handler.rest('POST', '/entries?draft=true', {
      ...other,
      documentNumberReason: '2025年编号，2026年印发',
    })
    expect([refused.status, kept.status]).toEqual([400, 201])
  })
})

describe('R1-05, R4-07 what must not be public', () => {
  const SECRET = '依申请公开的档案正文甲乙丙丁'

  test('R1-05 the text and files of information on application are nowhere in public', async () => {
    const { body } = await uploadAs({
      app: office.app,
      data: { department: office.staff.audit.id },
      file: { bytes: Buffer.from(SECRET), name: 'archive.txt', type: 'text/plain' },
      token: office.staff.handler.token,
    })
    const attachment = (body as { doc: { id: string } }).doc.id
    const content = JSON.parse(
      JSON.stringify(ENTRY.content).replace(/"text":"[^"]+"/, `"text":"${SECRET}"`),
    ) as object
    const id = await office.publish('entries', {
      ...ENTRY,
      attachments: [attachment],
      content,
      disclosureMode: 'onApplication',
      grounds: ['G15'],
      title: '依申请公开的档案',
    })
    const { payload } = office
    const record = await office.recordOf('entries', id)
    expect(record.body.content_text).toContain('依申请公开')
    for (const collection of ['publications', 'publication-files'] as CollectionSlug[]) {
      const rows = JSON.stringify(await storedRows({ collection, payload }))
      expect(rows).not.toContain(SECRET)
      expect(rows).not.toContain('archive')
    }
  })

  test('R1-05 what is not to be disclosed cannot be submitted', async () => {
    const { errors } = await office.submit('entries', {
      ...ENTRY,
      disclosureMode: 'notDisclosed',
      grounds: ['G14_3'],
    })
    expect(errors.map(({ path }) => path)).toEqual(['disclosureMode'])
  })

  test.each(['', '&autosave=true'])(
    'R4-07 no state secret is stored, in a draft%s neither',
    async (way) => {
      const id = await office.draft('entries', {})
      const { status } = await office.staff.handler.rest(
        'PATCH',
        `/entries/${id}?draft=true${way}`,
        {
          ...ENTRY,
          disclosureMode: 'notDisclosed',
          grounds: ['G14_1'],
        },
      )
      expect(status).toBe(400)
      const stored = await office.payload.findByID({
        id,
        collection: 'entries',
        depth: 0,
        draft: true,
      })
      expect(stored.content ?? null).toBeNull()
    },
  )
})

describe('R1-07 what is withheld is evaluated again', () => {
  test('R1-07 when it says so, or a year after it was formed; not what is public', async () => {
    const { draft, payload, staff } = office
    const withheld = { ...ENTRY, disclosureMode: 'notDisclosed', grounds: ['G16_2'] }
    const [yearly, stated] = [
      await draft('entries', { ...withheld, title: '满一年评估' }),
      await draft('entries', {
        ...withheld,
        nextEvaluationOn: '2026-06-01',
        title: '定期评估',
      }),
    ]
    await draft('entries', { ...ENTRY, title: '主动公开' })
    const due = async (by: string, departments = [staff.audit.id]) =>
      (await dueEvaluations({ by, departments, payload }))
        .filter(({ id }) => id === yearly || id === stated)
        .map(({ dueOn, title }) => `${dueOn} ${title}`)
    expect(await due('2026-05-31')).toEqual([])
    expect(await due('2026-06-01')).toEqual(['2026-06-01 定期评估'])
    expect(await due('2027-03-09')).toEqual(['2026-06-01 定期评估', '2027-03-09 满一年评估'])
    expect(await due('2027-03-09', [staff.finance.id])).toEqual([])
  })
})
