import type { JsonObject } from 'payload'
import { keyAreas } from '@gongkai/key-areas'
import { describe, expect, test } from '@jest/globals'

import { projectEntry } from './projectEntry.ts'
import {
  disclosureOf,
  inputWith,
  OTHER_PUBLIC_ID,
  PUBLIC_ID,
  tables,
} from './projection.fixture.ts'

const SHA = '9b1f2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef'
const FILE = {
  filename: '补贴标准 表.pdf',
  filesize: 182_344,
  mimeType: 'application/pdf',
  sha256: SHA,
  title: '补贴标准表',
}

/** 10 March 2026 is a Tuesday. */
const DUE = { interpretation_due: { on: '2026-03-13' } }

describe('an entry in the public record', () => {
  test('R3-02, R3-07 carries the whole catalogue record', () => {
    expect(projectEntry(inputWith({}))).toEqual({
      body: {
        _disclosure: {
          audience: [{ code: 'public', label: '全社会', scheme: 'audience' }],
          category: { code: 'livelihood', label: '民生政策', scheme: 'category' },
          disclosure: {
            basis: '《中华人民共和国政府信息公开条例》第二十条第（十一）项',
            mode: 'proactive',
            term: 'long_term',
          },
          document_number: {
            agency_word: '云民发',
            serial: 8,
            text: '云民发〔2026〕8号',
            year: 2026,
          },
          formed_on: '2026-03-09',
          genre: { code: 'notice', label: '通知', scheme: 'gov-genre' },
          has_tables: false,
          index_number: '11990000MB0000001X/2026-00041',
          issuers: [{ code: '11990000MB0000001X', name: '云溪县民政局', role: 'lead' }],
          published_on: '2026-03-10',
          publisher: { code: '11990000MB0000001X', name: '云溪县民政局' },
          timeliness: { due_on: '2026-04-07' },
          topics: [{ code: '1703', label: '社会福利', scheme: 'gov-topic' }],
          validity: { status: 'in_force' },
        },
        authors: [{ name: '云溪县民政局' }],
        content_html: '<p>各区人民政府：</p>',
        content_text: '各区人民政府：',
        date_modified: '2026-03-12T15:20:00+08:00',
        date_published: '2026-03-10T09:00:00+08:00',
        id: PUBLIC_ID,
        language: 'zh-CN',
        summary: '自2026年4月1日起调整补贴标准。',
        tags: ['养老服务'],
        title: '关于调整养老服务补贴标准的通知',
        url: 'https://www.yunxi.example.cn/zfxxgk/2026/0123456789ab.html',
      },
      files: [],
      scopes: ['all', 'dept-mzj', 'category-livelihood'],
    })
  })

  describe('the item of the catalogue it was approved under', () => {
    const catalogued = {
      dueOn: '2026-03-11T12:00:00.000Z',
      item: 'c1',
      title: '养老服务补贴',
    }
    const ofItem = (isPublic: boolean, fields: object = {}) =>
      disclosureOf(
        projectEntry(
          inputWith({
            fields: { catalogued, ...fields },
            publicIdOf: ({ collection, id }) =>
              isPublic && collection === 'catalog-items' && id === 'c1'
                ? OTHER_PUBLIC_ID
                : undefined,
          }),
        ).body,
      )

    test('is named while it is public', () => {
      expect(ofItem(true).catalogue_row).toEqual({
        id: OTHER_PUBLIC_ID,
        title: '养老服务补贴',
        url: 'https://www.yunxi.example.cn/zfxxgk/2025/ba9876543210.html',
      })
      expect(ofItem(false)).not.toHaveProperty('catalogue_row')
    })

    test('R1-03 sets the last day when it is the earlier one, public itself or not', () => {
      expect(ofItem(false).timeliness).toEqual({ due_on: '2026-03-11' })
      const late = { catalogued: { ...catalogued, dueOn: '2026-03-09T12:00:00.000Z' } }
      expect(ofItem(false, late).timeliness).toEqual({
        due_on: '2026-03-09',
        late_working_days: 1,
      })
      const keyArea = [{ blockType: 'department-budget', lateReason: '系统迁移' }]
      expect(ofItem(false, { ...late, keyArea }).timeliness).toMatchObject({
        late_reason: '系统迁移',
      })
      const later = { catalogued: { ...catalogued, dueOn: '2026-05-09T12:00:00.000Z' } }
      expect(ofItem(false, later).timeliness).toEqual({ due_on: '2026-04-07' })
    })
  })

  test.each([
    ['title', { title: ' ' }],
    ['department', { department: null }],
  ])('R3-02 is not made without %s', (name, fields) => {
    expect(() => projectEntry(inputWith({ fields }))).toThrow(
      `the approved snapshot has no ${name}`,
    )
  })

  test('is the same bytes for the same input', () => {
    const input = inputWith({ attachments: { a1: FILE }, fields: { attachments: ['a1'] } })
    expect(JSON.stringify(projectEntry(input))).toBe(JSON.stringify(projectEntry(input)))
  })

  test('R3-07 names its attachments by content and asks for their files once each', () => {
    const { body, files } = projectEntry(
      inputWith({
        attachments: { a1: FILE, a2: { ...FILE, title: '又一份' } },
        fields: { attachments: ['a1', 'a2'] },
      }),
    )
    expect((body.attachments as JsonObject[])[0]).toEqual({
      _disclosure: { sha256: SHA },
      mime_type: 'application/pdf',
      size_in_bytes: 182_344,
      title: '补贴标准表',
      url: `https://open.yunxi.example.cn/feeds/v1/files/${SHA}/${encodeURIComponent('补贴标准 表.pdf')}`,
    })
    expect(body.attachments).toHaveLength(2)
    expect(files).toEqual([
      {
        filename: '补贴标准 表.pdf',
        mimeType: 'application/pdf',
        sha256: SHA,
        size: 182_344,
        sourcePath: '/srv/gongkai/private-files/补贴标准 表.pdf',
      },
    ])
  })

  test('refuses an attachment that was not approved', () => {
    const input = inputWith({ fields: { attachments: ['a9'] } })
    expect(() => projectEntry(input)).toThrow('attachment a9 is not part of the approved snapshot')
  })

  test('names each issuer as printed on the day of forming, lead first', () => {
    const { body } = projectEntry(
      inputWith({ fields: { formedOn: '2019-03-20T12:00:00.000Z', jointIssuers: ['d1', 'd2'] } }),
    )
    expect(disclosureOf(body).issuers).toEqual([
      { code: '11990000MB0000001X', name: '云溪县民政与救助局', role: 'lead' },
      { code: '11990000MB0000002Y', name: '云溪县财政局', role: 'joint' },
    ])
    expect(disclosureOf(body).publisher.name).toBe('云溪县民政与救助局')
  })

  test('names only relations whose target is public', () => {
    const { body } = projectEntry(
      inputWith({
        fields: {
          relations: [
            { rel: 'repeals', target: { relationTo: 'entries', value: 'e2' } },
            { rel: 'amends', target: { relationTo: 'entries', value: 'secret' } },
          ],
        },
        publicIdOf: ({ id }) => (id === 'e2' ? OTHER_PUBLIC_ID : undefined),
      }),
    )
    expect(disclosureOf(body).relations).toEqual([
      {
        id: OTHER_PUBLIC_ID,
        rel: 'repeals',
        url: 'https://www.yunxi.example.cn/zfxxgk/2025/ba9876543210.html',
      },
    ])
    expect(JSON.stringify(body)).not.toContain('secret')
  })

  test.each<[string, object, object]>([
    ['three working days after it is public', { interpretationRequired: true }, DUE],
    ['for every normative document', { normativeKind: 'normative' }, DUE],
    ['not when nothing has to be interpreted', {}, {}],
  ])('R7-02 its interpretation is due %s', (_, fields, due) => {
    const { interpretation_due } = disclosureOf(projectEntry(inputWith({ fields })).body)
    expect({ ...(interpretation_due !== undefined && { interpretation_due }) }).toEqual(due)
  })

  test('R1-05 shows catalogue data only when disclosed on application', () => {
    const { body, files } = projectEntry(
      inputWith({
        attachments: { a1: FILE },
        fields: { attachments: ['a1'], disclosureMode: 'onApplication', grounds: ['G15'] },
      }),
    )
    expect(body).not.toHaveProperty('content_html')
    expect(body).not.toHaveProperty('attachments')
    expect(body.content_text).toBe('本信息依申请公开，可向云溪县民政局提出政府信息公开申请。')
    expect(disclosureOf(body).disclosure).toMatchObject({
      basis: '《中华人民共和国政府信息公开条例》第十五条：商业秘密、个人隐私',
      mode: 'on_application',
    })
    expect(files).toEqual([])
  })

  test.each([
    ['proactive', true],
    ['onApplication', false],
  ])('disclosed as %s, typed data and its files are public: %s', (disclosureMode, isPublic) => {
    const ledger = keyAreas.find(({ slug }) => slug === 'village-ledger')!
    const keyArea = [{ ...ledger.sample, blockType: ledger.slug }]
    const { body, files } = projectEntry(inputWith({ fields: { disclosureMode, keyArea } }))
    const said = ['"key_area"', '青禾镇', '（CSV）'].map((word) =>
      JSON.stringify([body, files]).includes(word),
    )
    expect(said).toEqual([isPublic, isPublic, isPublic])
    expect(files.length > 0).toBe(isPublic)
  })

  test('the map of a key area is public with its address, what the village alone may see is not', () => {
    const land = keyAreas.find(({ slug }) => slug === 'land-expropriation')!
    const hearing = { heldAt: '2025-05-20', members: 9, minutes: 'm2', objectors: 5 }
    const keyArea = [{ ...land.sample, blockType: land.slug, hearing, redLineMap: 'm1' }]
    const minutes = { ...FILE, filename: '听证笔录.pdf', sha256: SHA.replace('9', '8') }
    const { body, files } = projectEntry(
      inputWith({ attachments: { m1: FILE, m2: minutes }, fields: { keyArea } }),
    )
    const url = `https://open.yunxi.example.cn/feeds/v1/files/${SHA}/${encodeURIComponent(FILE.filename)}`
    const { data } = disclosureOf(body).key_area as { data: JsonObject }
    expect(data.redLineMap).toBe(url)
    expect(body.attachments).toMatchObject([{ title: '补贴标准表', url }])
    expect(files.map(({ sha256 }) => sha256)).toEqual([SHA])
    expect(JSON.stringify([body, files])).not.toMatch(/听证笔录|"m1"|m2/)
  })

  test('has no public form when it is not to be disclosed', () => {
    const input = inputWith({ fields: { disclosureMode: 'notDisclosed' } })
    expect(() => projectEntry(input)).toThrow('has no public form')
  })

  test('refuses a department that the tables do not know', () => {
    expect(() => projectEntry(inputWith({ tables: { ...tables, departments: {} } }))).toThrow(
      'department d1 is not in the tables',
    )
  })

  test('drops control characters', () => {
    const { body } = projectEntry(inputWith({ fields: { title: '通\u0000知\u001B' } }))
    expect(body.title).toBe('通知')
  })

  test.each([
    ['pending', 'not_yet_effective'],
    ['valid', 'in_force'],
    ['amended', 'amended'],
    ['expired', 'expired'],
    ['abolished', 'repealed'],
  ])('says validity %s as %s', (validity, status) => {
    const { body } = projectEntry(
      inputWith({ fields: { expiresOn: '2031-03-31T12:00:00.000Z', validity } }),
    )
    expect(disclosureOf(body).validity).toEqual({ ends_on: '2031-03-31', status })
  })
})
