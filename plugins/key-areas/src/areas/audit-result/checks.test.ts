import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { auditResult } from './index.ts'

const found = checkSample(auditResult)

describe('audit results', () => {
  test('J01 refuses a headline that is not the sum of the findings of its kind', () => {
    expect(found({ 'findings.1.amount': '186.25' })).toEqual([
      'J01_kind violationAmount 186.24/186.25',
    ])
    expect(found({ 'findings.2.kind': 'violation' })).toEqual([
      'J01_kind violationAmount 186.24/229.04',
      'J01_kind wasteAmount 42.8/0',
    ])
    expect(found({ totalAmount: '2539.55' })).toEqual(['J01_total totalAmount 2539.55/2539.54'])
  })

  test('J01 J02 §2.17 潮阳: 19 projects, 330 findings, 2377.2 + 126932.39 万元, 47 suggestions', () => {
    const [first, second] = auditResult.sample.findings as Record<string, unknown>[]
    const report = {
      projects: 19,
      findings: [
        { ...first, amount: '126932.39', count: 230 },
        { ...second, amount: '2377.2', count: 100 },
      ],
      findingCount: 330,
      mismanagementAmount: '126932.39',
      violationAmount: '2377.2',
      wasteAmount: '0',
      totalAmount: '129309.59',
      suggestions: 47,
    }
    expect(found(report)).toEqual([])
    expect(found({ ...report, findingCount: 331 })).toEqual(['J02_count findingCount 331/330'])
    expect(found({ ...report, totalAmount: '129309.58' })).toHaveLength(1)
  })

  test('D03 and D04 refuse a period that ends before it begins', () => {
    expect(found({ auditedTo: '2023-01-31' })).toEqual(['D03_year auditedTo 2023-01-31/2024-01-31'])
  })

  test('J07 warns of an audit of economic accountability, unless the county publishes them', () => {
    const change = { type: 'accountability' }
    expect(found(change)).toEqual(['warning J07_accountability type'])
    expect(found(change, { settings: { warnOfAccountability: false } })).toEqual([])
  })
})
