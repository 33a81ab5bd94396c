import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { procurement } from './index.ts'
import { sample } from './sample.ts'
import { settings } from './settings.ts'

const found = checkSample(procurement)

const contract = {
  noticeKind: 'contract',
  publishedOn: '2025-06-24',
  contract: {
    number: 'CCHT2025-018',
    name: '教学设备采购合同',
    supplier: '澄川县岚桥建材有限公司',
    amount: '341200.00',
    signedOn: '2025-06-20',
    awardedOn: '2025-06-12',
  },
}

const tender = {
  noticeKind: 'tender',
  publishedOn: '2025-05-19',
  documents: {
    requirements: '符合政府采购法第二十二条规定。',
    from: '2025-05-19',
    to: '2025-05-26',
    place: '县公共资源交易中心',
  },
  openOn: '2025-06-10',
  lots: [{ number: '1', name: '课桌椅', budget: '860000.00' }],
  posting: { from: '2025-05-19', to: '2025-05-26' },
}

describe('procurement: amounts', () => {
  test('G01 refuses a budget that is not the sum of its lots', () => {
    expect(found({ budget: '870000.00' })).toEqual(['G01_budget budget 870000/860000'])
  })

  test('G01 refuses an award above the ceiling, and a ceiling above the budget', () => {
    expect(found({ 'lots.0.amount': '355000.01' })).toEqual([
      'G01_award lots.0.amount 355000.01/355000',
    ])
    expect(found({ 'lots.0.amount': '360000.01', 'lots.0.ceiling': '' })).toEqual([
      'G01_award lots.0.amount 360000.01/360000',
    ])
    expect(found({ ceiling: '860000.01' })).toEqual(['G01_ceiling ceiling 860000.01/860000'])
    expect(found({ 'lots.0.ceiling': '360000.01' })).toEqual([
      'G01_ceiling lots.0.ceiling 360000.01/360000',
    ])
  })

  test('G01 refuses a contract for anything but the award', () => {
    const lots = [
      { ...sample.lots![0]!, amount: '300000' },
      { ...sample.lots![0]!, amount: '41200' },
      { ...sample.lots![0]!, amount: '99999', supplier: '别的供应商' },
    ]
    const contractOf = (amount: string) =>
      found(
        { ...contract, contract: { ...contract.contract, amount }, lots: null },
        { companions: { project: [{ ...sample, lots }] } },
      )
    expect(contractOf('341200')).toEqual([])
    expect(contractOf('41200.00')).toEqual([])
    expect(contractOf('341200.01')).toEqual(['G01_contract contract.amount 341200.01/341200'])
    expect(found({ ...contract, 'contract.amount': '350000' })).toEqual([
      'G01_contract contract.amount 350000/341200',
    ])
  })

  test('G02 reports an award of exactly the budget', () => {
    expect(found({ 'lots.0.amount': '360000', 'lots.0.ceiling': null })).toEqual([
      'info G02_budget lots.0.amount',
    ])
  })

  describe('G02 one supplier in project after project', () => {
    const won = (at: number, changes: object = {}) => ({
      ...sample,
      projectCode: `CCZC2025-G-000${at}`,
      publishedOn: `2025-0${at}-12`,
      ...changes,
    })
    const [lot] = sample.lots!
    const supplier = { lots: [{ ...lot!, supplier: '别的供应商' }] }
    const failed = { lots: [{ number: '1', reason: '不足三家', result: 'failed' }] }
    const purchaser = { purchaser: { ...sample.purchaser, name: '别的采购人' } }
    const streak = ['info G02_winner lots.0.supplier']

    test.each<[string, object[], string[]]>([
      ['the fourth in a row', [won(5), won(3), won(4)], streak],
      ['the third', [won(5), won(4)], []],
      ['the fourth, one of them twice', [won(5), won(5), won(4)], []],
      ['four with another winner between', [won(5), won(4, supplier), won(3), won(2)], []],
      ['four with a failed one between', [won(5), won(4, failed), won(3), won(2)], streak],
      ['four of two purchasers', [won(5), won(4, purchaser), won(3)], []],
      ['four, one of them later', [won(5), won(4), won(9)], []],
      ['its own earlier result', [won(5), won(4), { ...sample, publishedOn: '2025-03-12' }], []],
    ])('G02 reports one supplier project after project: %s', (_, results, issues) => {
      const ours = found({}, { companions: { project: [tender], results } })
      expect(ours.filter((issue) => issue.includes('G02_winner'))).toEqual(issues)
    })

    test('G02 counts as a county sets it', () => {
      const results = [won(5), won(4)]
      const surroundings = {
        companions: { project: [tender], results },
        settings: { sameWinnerProjects: 2 },
      }
      expect(found({}, surroundings)).toEqual(streak)
    })
  })
})

describe('procurement: notices', () => {
  test('R9-06, G03 refuses a notice that may not follow the ones before, and warns of a missing one', () => {
    const prequalification = {
      ...sample,
      noticeKind: 'prequalification',
      publishedOn: '2025-06-02',
    }
    const termination = { ...prequalification, noticeKind: 'termination' }
    const before = { ...tender, publishedOn: '2025-05-19' }
    expect(found({}, { companions: { project: [before] } })).toEqual([])
    expect(found({}, { companions: { project: [termination, before] } })).toEqual([])
    expect(found({}, { companions: { project: [prequalification, before] } })).toEqual([
      'G03_order noticeKind',
    ])
    expect(found({ earlierNotice: '' })).toEqual(['warning G03_first earlierNotice'])
  })

  test('G03 warns of a successor after its due day, and of a tender too soon after its intention', () => {
    const late = { companions: { project: [{ ...tender, openOn: '2025-05-28' }, tender] } }
    expect(found({}, late)).toEqual(['warning G03_late publishedOn 2025-06-12/2025-06-11'])
    const intention = { noticeKind: 'intention', publishedOn: '2025-04-20' }
    expect(found(tender, { companions: { project: [intention] } })).toEqual([
      'warning G03_early publishedOn 2025-05-19/2025-05-20',
    ])
  })

  test('G04 asks every kind of notice for what it has to say', () => {
    expect(found({ agencyFee: null, experts: null })).toEqual([
      'G04_missing experts',
      'G04_missing agencyFee',
    ])
    expect(found({ noticeKind: 'correction' })).toEqual(['G04_missing correction'])
    expect(found({ ...tender, documents: null, openOn: '' })).toEqual([
      'G04_missing documents',
      'G04_missing openOn',
    ])
  })

  test('G05 asks every lot for its own result', () => {
    expect(found({ 'lots.1.result': null })).toEqual(['G05_result lots.1.result'])
    expect(found({ 'lots.1.reason': '' })).toEqual(['G05_reason lots.1.reason'])
    expect(found({ 'lots.0.amount': '', 'lots.0.supplier': '' })).toEqual([
      'G05_supplier lots.0.supplier',
      'G05_amount lots.0.amount',
    ])
    expect(found({ 'lots.0.amount': '', 'lots.0.rate': '95.5' })).toEqual([])
  })

  test('G06 wants an odd number of experts, a third from the purchaser at most', () => {
    const experts = sample.experts!
    expect(found({ experts: experts.slice(0, 4) })).toEqual(['G06_count experts'])
    expect(found({ experts: experts.slice(0, 1) })).toEqual(['G06_count experts'])
    expect(found({ 'experts.0.isRepresentative': true })).toEqual(['G06_representatives experts'])
    expect(found({ experts: experts.slice(2) })).toEqual([])
    const settings = { minExperts: 5, oneRepresentativeIn: 2 }
    expect(found({ 'experts.0.isRepresentative': true }, { settings })).toEqual([])
  })

  test('G07 wants a single source announced before its result', () => {
    const single = { earlierNotice: '', method: 'singleSource' }
    expect(found(single, { companions: { project: [tender] } })).toEqual([
      'warning G07_announced method',
    ])
    const singleSource = { noticeKind: 'singleSource', publishedOn: '2025-06-03' }
    expect(found(single, { companions: { project: [singleSource] } })).toEqual([])
  })

  test('I01 checks the codes of everybody named', () => {
    expect(found({ 'lots.0.supplierCode': '91990421MA9100020M' })).toEqual([
      'I01_checkDigit lots.0.supplierCode',
    ])
    expect(found({ 'purchaser.creditCode': '91350203M0001QAY9B' })).toEqual([
      'warning I01_pilotCode purchaser.creditCode',
    ])
  })
})

describe('procurement: terms', () => {
  test.each([
    [{ ...tender, posting: { from: '2025-05-19', to: '2025-05-22' } }, 'D02_workingDays'],
    [{ 'posting.to': '2025-06-12' }, 'warning D02_workingDaysAfterFirst'],
  ])('D02 a posting period is too short: %j', (change, issue) => {
    expect(found(change)).toEqual([expect.stringContaining(issue)])
  })

  test('D10 wants the result and the contract within two working days, or the reason', () => {
    const late = { publishedOn: '2025-06-16' }
    expect(found(late)).toEqual(['D10_result publishedOn 2025-06-16/2025-06-13'])
    expect(found({ ...late, lateReason: '平台维护' })).toEqual([
      'warning D10_result publishedOn 2025-06-16/2025-06-13',
    ])
    expect(found({ ...contract, publishedOn: '2025-06-25' })).toEqual([
      'D10_contract publishedOn 2025-06-25/2025-06-24',
    ])
    expect(found({ publishedOn: '2025-06-10' })).toEqual([
      'D10_early publishedOn 2025-06-10/2025-06-11',
    ])
  })

  test('G08 wants the contract signed within thirty days of the result', () => {
    const signed = (signedOn: string, publishedOn: string) =>
      found({ ...contract, contract: { ...contract.contract, signedOn }, publishedOn })
    expect(signed('2025-07-12', '2025-07-14')).toEqual([])
    expect(signed('2025-07-13', '2025-07-14')).toEqual([
      'G08_late contract.signedOn 2025-07-13/2025-07-12',
    ])
    expect(signed('2025-06-11', '2025-06-12')).toEqual([
      'G08_order contract.signedOn 2025-06-11/2025-06-12',
    ])
  })
})

test('procurement lifts the day by which the next notice is due', () => {
  expect(procurement.lift({ settings, value: { ...sample } })).toMatchObject({
    dueOn: '2025-07-15',
    phase: 'result',
    objectName: 'CCZC2025-G1-000018-CCJY',
    subjectYear: 2025,
  })
})
