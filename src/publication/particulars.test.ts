import { describe, expect, test } from '@jest/globals'

import { projectCatalogItem } from './projectCatalogItem.ts'
import { projectGuide } from './projectGuide.ts'
import { projectInterpretation } from './projectInterpretation.ts'
import { disclosureOf, inputWith, OTHER_PUBLIC_ID } from './projection.fixture.ts'
import { projectNotice } from './projectNotice.ts'

describe('what only one kind of record has', () => {
  test('an interpretation says its form and what it interprets', () => {
    const { body, scopes } = projectInterpretation(
      inputWith({
        collection: 'interpretations',
        fields: { form: 'questions', interprets: ['e2', 'draft'] },
        publicIdOf: ({ collection, id }) =>
          collection === 'entries' && id === 'e2' ? OTHER_PUBLIC_ID : undefined,
      }),
    )
    expect(scopes).toEqual(['all', 'dept-mzj', 'category-interpretations'])
    expect(disclosureOf(body).interpretation).toEqual({ form: 'questions', form_label: '问答' })
    expect(disclosureOf(body).relations).toHaveLength(1)
    expect(disclosureOf(body).relations[0]).toMatchObject({
      id: OTHER_PUBLIC_ID,
      rel: 'interprets',
    })
  })

  test('a notice says how long it is posted and whom to ask', () => {
    const { body, scopes } = projectNotice(
      inputWith({
        collection: 'notices',
        fields: {
          contact: '张主任 0999-1234567',
          displayFrom: '2026-03-10T12:00:00.000Z',
          displayTo: '2026-03-17T12:00:00.000Z',
          noticeKind: 'hearing',
        },
      }),
    )
    expect(scopes).toContain('category-notices')
    expect(disclosureOf(body).notice).toEqual({
      contact: '张主任 0999-1234567',
      display_from: '2026-03-10',
      display_to: '2026-03-17',
      kind: 'hearing',
      kind_label: '听证',
      status: 'open',
    })
    expect(disclosureOf(body).disclosure.term).toBe('limited')
  })

  test('a guide shows the parts of Article 12 in order, its own before those of the office', () => {
    const { body, scopes } = projectGuide(
      inputWith({
        collection: 'guides',
        fields: {
          address: '云溪县人民路1号',
          arrangement: '按部门和主题编排。',
          bodyName: '云溪县民政局办公室',
          classification: '分为十五类。\n每类再分小类。',
          fromOffice: { arrangement: '按索引号编排。', fees: '不收取费用。' },
          supervision: '可向上级机关举报。',
          waysOfObtaining: '通过政府网站查询。',
        },
      }),
    )
    expect(scopes).toContain('category-guides')
    expect(body.content_text).toBe(
      [
        '政府信息的分类',
        '分为十五类。',
        '每类再分小类。',
        '政府信息的编排体系',
        '按部门和主题编排。',
        '政府信息的获取方式',
        '通过政府网站查询。',
        '政府信息公开工作机构',
        '机构名称 | 云溪县民政局办公室',
        '办公地址 | 云溪县人民路1号',
        '收费',
        '不收取费用。',
        '监督与救济',
        '可向上级机关举报。',
        '各区人民政府：',
      ].join('\n'),
    )
    expect(body.content_html).toContain('<th>机构名称</th><td>云溪县民政局办公室</td>')
    expect(disclosureOf(body).guide).toEqual({
      address: '云溪县人民路1号',
      arrangement: '按部门和主题编排。',
      classification: '分为十五类。\n每类再分小类。',
      fees: '不收取费用。',
      name: '云溪县民政局办公室',
      supervision: '可向上级机关举报。',
      ways_of_obtaining: '通过政府网站查询。',
    })
    expect(disclosureOf(body).disclosure.basis).toBe('《中华人民共和国政府信息公开条例》第十二条')
  })

  test('a catalogue row is a table with the printed columns, public whatever mode it prescribes', () => {
    const { body, scopes } = projectCatalogItem(
      inputWith({
        collection: 'catalog-items',
        fields: {
          bases: [{ article: '第十条', title: '《养老服务条例》' }],
          channels: ['website', 'gazette'],
          content: null,
          disclosureMode: null,
          cycle: 'P1M',
          elements: [
            { label: '补贴对象、标准', required: true },
            { label: '申请材料', required: false },
          ],
          field: 'elderlyCare',
          firstLevel: '养老服务',
          levels: ['county'],
          optionalChannels: ['noticeBoard'],
          seq: 3,
          mode: 'onApplication',
        },
      }),
    )
    expect(scopes).toContain('category-catalogue')
    expect(body.content_text).toBe(
      [
        '领域 | 养老服务',
        '序号 | 3',
        '一级事项 | 养老服务',
        '公开内容（要素） | ●补贴对象、标准 〇申请材料',
        '公开依据 | 《养老服务条例》第十条',
        '公开主体 | 云溪县民政局',
        '公开渠道和载体 | ■政府网站 ■政府公报 □社区/企事业单位/村公示栏（电子屏）',
        '公开对象 | 全社会',
        '公开方式 | 依申请公开',
        '公开层级 | 县级',
        '更新周期 | 每月',
      ].join('\n'),
    )
    expect(disclosureOf(body).has_tables).toBe(true)
    expect(disclosureOf(body).catalog_item).toMatchObject({
      bases: [{ article: '第十条', title: '《养老服务条例》' }],
      channels: [
        { code: 'website', label: '政府网站', mandatory: true },
        { code: 'gazette', label: '政府公报', mandatory: true },
        { code: 'noticeBoard', mandatory: false },
      ],
      elements: [
        { label: '补贴对象、标准', required: true },
        { label: '申请材料', required: false },
      ],
      field: { code: 'elderlyCare', label: '养老服务' },
    })
  })
})
