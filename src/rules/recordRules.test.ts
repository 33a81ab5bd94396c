import { describe, expect, test } from '@jest/globals'

import { clarificationIssues } from './clarifications.ts'
import { consultationIssues, resultDueOn } from './consultations.ts'
import type { RuleIssue } from './ruleIssue.ts'
import { titleIssues } from './titleAndSummary.ts'
import { expiryWarning, validityIssues, validityOn } from './validityRules.ts'
import { evaluationDay, nextEvaluationOf, ownershipIssues } from './withheldRules.ts'

const short = (issues: RuleIssue[]) =>
  issues.map(({ message, path, severity }) => `${severity} ${message.key} ${path}`)

describe('R4-03, R4-04 title and summary', () => {
  const summary = '调整补贴标准。'
  test.each(['通知.docx', '通知.PDF ', '附件表.xls'])('R4-03 %s is a file name', (title) => {
    expect(short(titleIssues({ summary, title }))).toEqual(['error titleIsFileName title'])
  })

  test('R4-03 a title with a full stop inside is none', () => {
    expect(titleIssues({ summary, title: '关于印发2.0版指南的通知' })).toEqual([])
  })

  test('R1-02, R4-04 a summary is there and normally within 100 characters', () => {
    expect(short(titleIssues({ title: '通知' }))).toEqual(['error summaryMissing summary'])
    expect(short(titleIssues({ summary: '', title: '通知' }))).toEqual([
      'error summaryMissing summary',
    ])
    expect(titleIssues({ summary: '长'.repeat(100), title: '通知' })).toEqual([])
    expect(short(titleIssues({ summary: '长'.repeat(101), title: '通知' }))).toEqual([
      'warning summaryLong summary',
    ])
  })

  test('R1-02, R4-04 a proposed summary is one, and the signers are told', () => {
    const proposed = summary
    const told = ['info summaryProposed summary']
    expect(short(titleIssues({ proposed, title: '通知' }))).toEqual(told)
    expect(short(titleIssues({ proposed, summary, title: '通知' }))).toEqual(told)
    expect(titleIssues({ proposed, summary: '另写的概述。', title: '通知' })).toEqual([])
  })
})

describe('R4-09, R7-07 validity', () => {
  const record = { effectiveOn: '2026-04-01', expiresOn: '2031-03-31', validity: 'valid' }
  test.each([
    ['2026-03-31', 'pending'],
    ['2026-04-01', 'valid'],
    ['2031-03-31', 'valid'],
    ['2031-04-01', 'expired'],
  ])('R7-07 on %s it is %s by its dates', (day, validity) => {
    expect(validityOn({ day, record })).toBe(validity)
    expect(validityOn({ day, record: { ...record, validity: 'pending' } })).toBe(validity)
  })

  test.each(['abolished', 'amended', 'expired'])(
    'R4-09 what is %s stays so on every day',
    (validity) => {
      expect(validityOn({ day: '2026-05-01', record: { ...record, validity } })).toBe(validity)
    },
  )

  test('R4-09 without dates it is what is stated', () => {
    expect(validityOn({ day: '2026-05-01', record: { validity: 'pending' } })).toBe('pending')
    expect(validityOn({ day: '2026-05-01', record: {} })).toBeUndefined()
  })

  test.each(['abolished', 'amended'])('R4-09 %s names the document and the day', (validity) => {
    expect(short(validityIssues({ record: { validity }, today: '2026-05-01' }))).toEqual([
      'error validityByMissing validityBy',
      'error validityOnMissing validityOn',
    ])
    const stated = { validity, validityBy: '澄政发〔2026〕9号', validityOn: '2026-04-30' }
    expect(validityIssues({ record: stated, today: '2026-05-01' })).toEqual([])
  })

  test.each(['abolished', 'amended', 'expired'])(
    'R4-09 nothing returns from %s without a reason',
    (publicValidity) => {
      const back = { publicValidity, record: { validity: 'valid' }, today: '2026-05-01' }
      expect(short(validityIssues(back))).toEqual([
        'error validityReturnsWithoutReason validityNote',
      ])
      const record = { validity: 'valid', validityNote: '误标为废止' }
      expect(validityIssues({ ...back, record })).toEqual([])
    },
  )

  test('R4-09 a validity that does not fit the dates is pointed out', () => {
    expect(short(validityIssues({ record, today: '2026-03-01' }))).toEqual([
      'warning validityDiffersFromDates validity',
    ])
    expect(validityIssues({ record, today: '2026-05-01' })).toEqual([])
  })

  test.each([
    ['2030-09-29', undefined],
    ['2030-09-30', 6],
    ['2030-12-31', 3],
    ['2031-02-28', 1],
    ['2031-03-31', 1],
    ['2031-04-01', undefined],
  ])('R7-07 on %s the office is told %s months ahead', (today, months) => {
    expect(expiryWarning({ record, today })).toBe(months)
  })
})

describe('R1-06, R1-08 whose information it is', () => {
  const open = { disclosureMode: 'proactive' }
  test.each<[string, object, string[]]>([
    [
      'a third party’s information is public on a stated ground',
      { ...open, grounds: ['G15'] },
      ['error thirdPartyBasisMissing thirdParty', 'error thirdPartyRecordMissing thirdPartyRecord'],
    ],
    [
      'and with its consent on file',
      { ...open, thirdParty: 'consent' },
      ['error thirdPartyRecordMissing thirdPartyRecord'],
    ],
    [
      'R1-06 complete',
      { ...open, grounds: ['G15'], thirdParty: 'publicInterest', thirdPartyRecord: '已书面通知' },
      [],
    ],
    ['withheld needs no override', { disclosureMode: 'onApplication', grounds: ['G15'] }, []],
  ])('R1-06 %s', (_, record, issues) => {
    expect(short(ownershipIssues(record))).toEqual(issues)
  })

  test('R1-08 what another organ made is published with its consent', () => {
    expect(short(ownershipIssues({ ...open, maker: '澄川县水利局' }))).toEqual([
      'error makerConsentMissing makerConsent',
    ])
    expect(
      ownershipIssues({ ...open, maker: '澄川县水利局', makerConsent: '2026-03-01复函同意' }),
    ).toEqual([])
  })
})

describe('R1-07 evaluation of what is withheld', () => {
  test.each([
    ['2026-03-09', 12, '2027-03-09'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('R1-07 %s plus %i months is %s', (from, months, day) => {
    expect(evaluationDay({ from, months })).toBe(day)
  })

  test.each<[string, { nextOn: string }[], object, string | undefined]>([
    ['a year after formation', [], { formedOn: '2026-03-09' }, '2027-03-09'],
    [
      'the day it states',
      [],
      { formedOn: '2026-03-09', nextEvaluationOn: '2026-09-01' },
      '2026-09-01',
    ],
    [
      'the day the last evaluation set',
      [{ nextOn: '2027-09-01' }, { nextOn: '2026-12-01' }],
      { formedOn: '2026-03-09', nextEvaluationOn: '2026-09-01' },
      '2026-12-01',
    ],
    ['unknown without any day', [], {}, undefined],
  ])('R1-07 it is due on %s', (_, evaluations, record, day) => {
    expect(nextEvaluationOf({ evaluations, record })).toBe(day)
  })
})

describe('R7-08 consultations', () => {
  const complete = {
    attachments: ['draft'],
    contact: '法制股 0000-5550123',
    explanation: '起草说明',
    noticeKind: 'consultation',
    responseChannels: '信函、电话',
  }
  test.each(['responseChannels', 'contact', 'explanation', 'attachments'])(
    'R7-08 a consultation has %s',
    (part) => {
      expect(consultationIssues(complete)).toEqual([])
      expect(short(consultationIssues({ ...complete, [part]: null }))).toEqual([
        `error consultationPartMissing ${part}`,
      ])
    },
  )

  test('R7-08 a result belongs to a consultation and is due thirty days after its end', () => {
    expect(short(consultationIssues({ noticeKind: 'consultationResult' }))).toEqual([
      'error resultOfMissing resultOf',
    ])
    expect(consultationIssues({ noticeKind: 'consultationResult', resultOf: 'n1' })).toEqual([])
    expect(resultDueOn({ displayTo: '2026-03-31T12:00:00.000Z' })).toBe('2026-04-30')
  })
})

describe('clarifications', () => {
  const target = { relationTo: 'notices', value: 'n1' }
  test.each([
    ['a notice it names', { corrects: [target] }, []],
    ['a record it is related to', { corrects: [], relations: [{ rel: 'corrects', target }] }, []],
    [
      'nothing',
      { relations: [{ rel: 'relatedTo', target }] },
      ['warning correctsNothing corrects'],
    ],
    ['nothing, where it is no clarification', { noticeKind: 'hearing' }, []],
  ])('lead to what they correct: %s', (_, notice, issues) => {
    expect(short(clarificationIssues({ noticeKind: 'clarification', ...notice }))).toEqual(issues)
  })
})
