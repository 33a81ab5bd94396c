import type { FlattenedField } from 'payload'

import { describe, expect, test } from '@jest/globals'

import { compareContent } from './compareContent.ts'

import type { Wording } from './wording.ts'

const wording: Wording = {
  label: (label, fallback) => (typeof label === 'string' ? label : fallback),
  language: 'zh',
  labelled: (label, value) => `${label}：${value}`,
  listed: (members) => members.join('、'),
  no: '否',
  rowCount: ({ count, differing }) => `共${count}行，${differing}行不同`,
  titleOf: ({ id, collection }) => `${collection}之${id}`,
  yes: '是',
}

const fields = [
  { name: 'title', type: 'text', label: '标题' },
  { name: 'keywords', type: 'text', hasMany: true, label: '关键词' },
  { name: 'summary', type: 'textarea', label: '摘要' },
  { name: 'formedOn', type: 'date', label: '生成日期' },
  {
    name: 'opensAt',
    type: 'date',
    admin: { date: { pickerAppearance: 'dayAndTime' } },
    label: '时间',
  },
  { name: 'urgent', type: 'checkbox', label: '紧急' },
  { name: 'phase', type: 'text', custom: { derived: true }, label: '阶段' },
  {
    name: 'genre',
    type: 'select',
    label: '体裁',
    options: [{ label: '通知', value: 'notice' }, 'other'],
  },
  { name: 'target', type: 'relationship', label: '相关', relationTo: ['entries', 'notices'] },
  { name: 'files', type: 'upload', hasMany: true, label: '附件', relationTo: 'attachments' },
  {
    name: 'contact',
    type: 'group',
    flattenedFields: [{ name: 'telephone', type: 'text', label: '电话' }],
    label: '联系方式',
  },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [
      { name: 'year', type: 'number', label: '年份' },
      { name: 'note', type: 'text', label: '说明' },
    ],
    label: '明细',
  },
  {
    name: 'list',
    type: 'blocks',
    blocks: [
      {
        slug: 'paid',
        flattenedFields: [
          {
            name: 'lines',
            type: 'json',
            custom: {
              tableColumns: [
                { key: 'village', label: '村名' },
                { choices: { mu: '亩' }, key: 'measure', label: '单位' },
              ],
            },
            label: '名单',
          },
        ],
      },
    ],
    label: '数据',
    maxRows: 1,
  },
] as unknown as FlattenedField[]

const compare = (before: object, after: object) =>
  compareContent({
    after: after as Record<string, unknown>,
    before: before as Record<string, unknown>,
    fields,
    wording,
  })

describe('reviewed content is compared field by field', () => {
  test.each<[string, object, string]>([
    ['keywords', { keywords: ['公开', '审查'] }, '公开|审查'],
    ['a text of two lines', { summary: '第一段\n\n第二段' }, '第一段|第二段'],
    ['a day', { formedOn: '2026-03-09T12:00:00.000Z' }, '2026年3月9日'],
    ['an instant', { opensAt: '2026-03-09T06:05:00.000Z' }, '2026-03-09 14:05'],
    ['a tick', { urgent: true }, '是'],
    ['a tick that is off', { urgent: false }, '否'],
    ['an option by its label', { genre: 'notice' }, '通知'],
    ['an option without label', { genre: 'other' }, 'other'],
    ['a related document', { target: { relationTo: 'entries', value: '7' } }, 'entries之7'],
    ['files', { files: ['1', '2'] }, 'attachments之1|attachments之2'],
    ['a group', { contact: { telephone: '0558-12345' } }, '0558-12345'],
    [
      'rows',
      { rows: [{ year: 2025, note: '年报' }, { year: 2026 }] },
      '年份：2025；说明：年报|年份：2026',
    ],
  ])('%s in words', (_name, content, words) => {
    const [comparison] = compare({}, content)
    const texts = comparison?.lines.map((line) => ('after' in line ? line.after.text : ''))
    expect(texts?.join('|')).toBe(words)
  })

  test('empty fields are left out, equal ones kept as unchanged', () => {
    expect(compare({ title: '通知' }, { summary: '', title: '通知' })).toMatchObject([
      { isChanged: false, label: '标题', path: 'title' },
    ])
  })

  test('what only repeats other fields for lists is not said again', () => {
    expect(compare({}, { phase: 'preNotice' })).toEqual([])
  })

  test('a field of a group names its group', () => {
    expect(compare({}, { contact: { telephone: '1' } })).toMatchObject([
      { isChanged: true, label: '联系方式 · 电话', path: 'contact.telephone' },
    ])
  })

  const paid = (lines: object[]) => ({ list: [{ blockType: 'paid', lines }] })
  const villages = (count: number) =>
    Array.from({ length: count }, (_, row) => ({ measure: 'mu', village: `${row}村` }))

  test('a list of an only block is a table with heads and rows', () => {
    const [list] = compare(paid(villages(1)), paid([{ measure: 'mu', village: '双桥村' }]))
    expect(list).toMatchObject({ isChanged: true, label: '数据 · 名单', path: 'list.0.lines' })
    expect(list?.lines).toMatchObject([
      { after: { cells: ['村名', '单位'], kind: 'row' }, kind: 'same' },
      { after: { cells: ['双桥村', '亩'] }, before: { cells: ['0村', '亩'] } },
    ])
  })

  test('of 10,000 rows only the counts and the rows that differ are said', () => {
    const rows = villages(10_000)
    const [list] = compare(paid(rows), paid([...rows.slice(1), { measure: 'mu', village: '新村' }]))
    const said = list!.lines.map((line) =>
      ['before', 'after']
        .map(
          (side) => (line as unknown as Record<string, { text: string } | undefined>)[side]?.text,
        )
        .join('>'),
    )
    expect(said.join('|')).toContain('共10000行，1行不同')
    expect(said.join('|')).toContain('新村')
    expect(said.length).toBeLessThan(6)
    const [fresh] = compare({}, paid(rows))
    expect(fresh?.lines.length).toBe(52)
  })

  test('a value that disappears is a change', () => {
    expect(compare({ title: '通知' }, {})).toMatchObject([
      { isChanged: true, lines: [{ kind: 'removed' }] },
    ])
  })
})
