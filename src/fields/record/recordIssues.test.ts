import { describe, expect, it } from '@jest/globals'

import { type DisclosureRecord, recordIssues } from './recordIssues.ts'

const today = '2026-11-24'
const day = (date: string) => `${date}T12:00:00.000Z`

const sound: DisclosureRecord = {
  disclosureMode: 'proactive',
  documentNumber: '示政发〔2026〕8号',
  effectiveOn: day('2026-04-01'),
  expiresOn: day('2031-03-31'),
  formedOn: day('2026-03-09'),
  genre: 'notice',
  summary: '明确补贴对象、标准和申领程序。',
  title: '关于印发《示县农机购置补贴实施细则》的通知',
}

describe('a record of information', () => {
  it('passes when nothing contradicts and nothing is missing', () => {
    expect(recordIssues({ record: sound, today })).toEqual([])
    expect(recordIssues({ record: {}, today })).toEqual([])
  })

  it.each<[string, DisclosureRecord, string]>([
    [
      'formedInFuture',
      {
        formedOn: day('2026-11-25'),
        documentNumber: null,
        documentNumberReason: '内部编号',
        effectiveOn: null,
      },
      'formedOn',
    ],
    ['effectiveBeforeFormed', { effectiveOn: day('2026-03-08') }, 'effectiveOn'],
    ['expiresBeforeEffective', { expiresOn: day('2026-03-31') }, 'expiresOn'],
    ['expiresBeforeEffective', { effectiveOn: null, expiresOn: day('2026-03-08') }, 'expiresOn'],
    [
      'displayToBeforeFrom',
      { displayFrom: day('2026-05-02'), displayTo: day('2026-05-01') },
      'displayTo',
    ],
    ['documentNumberForm', { documentNumber: '示政发2026-8' }, 'documentNumber'],
    ['documentNumberYear', { documentNumber: '示政发〔2025〕8号' }, 'documentNumber'],
    ['documentNumberMissing', { documentNumber: null }, 'documentNumber'],
    ['groundsMissing', { disclosureMode: 'onApplication', grounds: [] }, 'grounds'],
    ['groundsMissing', { disclosureMode: 'notDisclosed' }, 'grounds'],
    ['titleBrackets', { title: '关于印发《实施细则的通知' }, 'title'],
    ['titleBrackets', { title: '关于》实施细则《的通知' }, 'title'],
    ['summaryIsTitle', { summary: `${sound.title}。` }, 'summary'],
  ])('has the issue %s', (key, change, path) => {
    const issues = recordIssues({ record: { ...sound, ...change }, today })
    expect(issues.map(({ message, path: at }) => [message.key, at])).toEqual([[key, path]])
  })

  it.each<[string, DisclosureRecord]>([
    ['is formed today', { formedOn: day(today), effectiveOn: null }],
    ['takes effect on the day it is formed', { effectiveOn: day('2026-03-09') }],
    [
      'says why it has no number',
      { documentNumber: null, documentNumberReason: '县政府公告，未编文号' },
    ],
    ['is a genre without number', { documentNumber: null, genre: 'proclamation' }],
    ['withholds with a ground', { disclosureMode: 'notDisclosed', grounds: ['G14_1'] }],
    ['is an order', { documentNumber: '示县人民政府令第12号' }],
    ['is an announcement of the year', { documentNumber: '公告 2026年第3号' }],
    ['is displayed for one day', { displayFrom: day('2026-05-02'), displayTo: day('2026-05-02') }],
    ['names a document within a document', { title: '关于修改《关于印发〈细则〉的通知》的决定' }],
  ])('passes when it %s', (_, change) => {
    expect(recordIssues({ record: { ...sound, ...change }, today })).toEqual([])
  })

  it('tells what contradicts itself from what may still come', () => {
    const record = { ...sound, documentNumber: null, effectiveOn: day('2026-03-01') }
    expect(recordIssues({ record, today }).map(({ kind }) => kind)).toEqual(['wrong', 'missing'])
  })
})
