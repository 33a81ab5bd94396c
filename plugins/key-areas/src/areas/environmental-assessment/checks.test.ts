import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { environmentalAssessment } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(environmentalAssessment)

/** How long the proposed decision hangs, the decision left out. */
const proposed = (from: string, to: string, countStartDay = false) =>
  found(
    {
      acceptance: { acceptedAt: '2024-12-20', from: '2024-12-23', to: '2024-12-31' },
      decision: undefined,
      'proposal.from': from,
      'proposal.to': to,
      stage: 'proposed',
    },
    { settings: { countStartDay } },
  )

describe('stage windows', () => {
  test.each([
    ['2026-01-09', '2026-01-16', []],
    ['2026-01-09', '2026-01-15', ['warning D02_workingDaysAfterFirst proposal.to 4/5']],
    ['2026-01-09', '2026-01-14', ['D02_workingDays proposal.to 4/5']],
    ['2026-01-09', '2025-01-15', ['D03_year proposal.to']],
    ['2026-01-09', '2025-06-30', ['D04_end proposal.to']],
  ])('D11 of the real notice: a proposed decision of %s to %s', (from, to, issues) => {
    const withoutParams = proposed(from, to).map((issue) => issue.replace(/ 2025-\S+$/, ''))
    expect(withoutParams).toEqual(issues)
  })

  test('D11 the real notice 2026-01-09 to 01-15 stands where the first day counts', () => {
    expect(proposed('2026-01-09', '2026-01-15', true)).toEqual([])
  })

  test.each([
    ['form', '2025-12-30', ['D02_workingDays acceptance.to 4/5']],
    ['report', '2026-01-09', []],
    ['report', '2026-01-07', ['D02_workingDays acceptance.to 9/10']],
    ['registration', '2025-12-26', []],
  ])('D11 the acceptance of a %s until %s', (docKind, to, issues) => {
    const acceptance = { acceptedAt: '2025-12-24', from: '2025-12-25', to }
    const alone = { acceptance, decision: undefined, proposal: undefined, stage: 'accepted' }
    const lines = found({ ...alone, docKind }).filter((issue) => issue.startsWith('D02'))
    expect(lines).toEqual(issues)
  })

  test('D11 the windows may be set otherwise', () => {
    const settings = { decisionWorkingDays: 1, formWorkingDays: 7, proposalWorkingDays: 8 }
    expect(found({}, { settings }).map((issue) => issue.split(' ')[0])).toEqual([
      'D02_workingDays',
      'D02_workingDays',
      'D11_decision',
    ])
  })

  test('D11 refuses a decision published after seven working days', () => {
    expect(found({ 'decision.publishedAt': '2026-01-29' })).toEqual([])
    expect(found({ 'decision.publishedAt': '2026-01-30' })).toEqual([
      'D11_decision decision.publishedAt 2026-01-30/2026-01-29',
    ])
  })
})

describe('stages', () => {
  test.each([
    [{ 'acceptance.acceptedAt': '2025-12-26' }, 'acceptance.from 2025-12-25/2025-12-26'],
    [{ 'proposal.from': '2026-01-02' }, 'proposal.from 2026-01-02/2026-01-04'],
    [{ 'decision.date': '2026-01-15' }, 'decision.date 2026-01-15/2026-01-16'],
    [{ 'decision.publishedAt': '2026-01-19' }, 'decision.publishedAt 2026-01-19/2026-01-20'],
  ])('D11 refuses stages out of order: %j', (change, line) => {
    expect(found(change)).toEqual([`D11_order ${line}`])
  })

  test('D11 compares with the stages that were published before', () => {
    const alone = { acceptance: undefined, proposal: undefined }
    const { acceptance, caseNo, proposal } = sample
    const companions = { accepted: { acceptance, caseNo }, proposed: { caseNo, proposal } }
    expect(found(alone)).toEqual(['D11_no_accepted acceptance', 'D11_no_proposed proposal'])
    expect(found(alone, { companions })).toEqual([])
    expect(found({ ...alone, 'decision.date': '2026-01-15' }, { companions })).toEqual([
      'D11_order decision.date 2026-01-15/2026-01-16',
    ])
    const other = { ...companions, proposed: { caseNo: '澄环评受2025-030', proposal } }
    expect(found(alone, { companions: other })).toEqual([
      'D11_case caseNo 澄环评受2025-031/澄环评受2025-030',
    ])
  })

  test('D11 looks for the stages before, never for those to come', () => {
    const { accepted, proposed } = environmentalAssessment.companions
    const at = (stage: string) => ({ projectName: '甲', stage })
    expect(proposed!(at('decided'))).toEqual({ objectName: '甲', phase: 'proposed' })
    expect(accepted!(at('proposed'))).toEqual({ objectName: '甲', phase: 'accepted' })
    expect(proposed!(at('proposed'))).toBeUndefined()
    expect(accepted!(at('accepted'))).toBeUndefined()
  })

  const acceptance = { decision: undefined, proposal: undefined, stage: 'accepted' }
  test.each([
    [{ decision: undefined }, ['decision']],
    [{ assessor: undefined }, ['assessor']],
    [{ assessor: undefined, docKind: 'registration' }, []],
    [{ ...acceptance, fullTextLink: undefined }, ['fullTextLink']],
    [{ ...acceptance, fullText: 'file', fullTextLink: undefined }, []],
    [{ fullTextLink: undefined }, []],
  ])('R9-01 asks for what a stage publishes: %j', (change, names) => {
    expect(found(change)).toEqual(names.map((name) => `R9-01_missing ${name}`))
  })
})

test.each([
  [{ envShare: '4.01' }, 'E03_share envShare 4.01/4'],
  [{ envInvestment: '3200.01' }, 'E03_part envInvestment 3200.01/3200'],
  [{ envShare: '100.5', investment: undefined }, 'E03_range envShare'],
])('E03 warns of %j', (change, line) => {
  expect(found(change)).toEqual([`warning ${line}`])
})

test('E03 takes a share as it is rounded', () => {
  expect(found({ envInvestment: '127.9', envShare: '4.0' })).toEqual([])
  expect(found({ envInvestment: '3200', envShare: '100' })).toEqual([])
  expect(found({ envInvestment: '0', envShare: '0' })).toEqual([])
})

test('I01 refuses wrong credit codes', () => {
  const uscc = '91990421MA9100012P'
  expect(found({ 'assessor.uscc': uscc, 'developer.uscc': uscc })).toEqual([
    'I01_checkDigit developer.uscc',
    'I01_checkDigit assessor.uscc',
  ])
})
