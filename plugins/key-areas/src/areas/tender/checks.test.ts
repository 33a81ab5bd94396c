import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { tender } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(tender)

const contact = { address: '文昌街道8号', contact: '0000-5550112' }
const notice = {
  documents: { from: '2024-12-20', place: '县公共资源交易中心', to: '2024-12-25' },
  qualification: '公路工程施工总承包三级以上资质。',
  tendererContact: contact,
}
const ofNotice = ['tendererContact', 'documents', 'qualification'].map(
  (part) => `G04_missing ${part}`,
)
const ofAgency = ['G04_missing agencyContact']

describe('tenders for construction', () => {
  test.each([
    ['tender', { bidsOpenOn: null }, [...ofNotice, 'G04_missing bidsOpenOn', ...ofAgency]],
    ['tender', { ...notice, agency: undefined }, []],
    ['prequalification', { agencyContact: contact }, ofNotice],
    ['candidates', { reportOn: '' }, ['G04_missing reportOn']],
    ['result', { award: null }, ['G04_missing award']],
    ['change', { changes: [] }, ['G04_missing changes']],
    ['completion', { completion: null }, ['G04_missing completion']],
    ['termination', {}, ['G04_missing terminationReason']],
  ])('G04 asks the stage %s for what it has to say', (stage, change, issues) => {
    expect(found({ stage, ...change })).toEqual(issues)
  })

  test('G09 wants the candidates ranked 1, 2, 3', () => {
    expect(found({ 'candidates.1.rank': 3 })).toEqual(['G09_rank candidates.1.rank 3/2'])
  })

  test('I01 checks the codes of tenderer and agency', () => {
    const codes = (tenderer: string, agency: string) =>
      found({
        agencyContact: { ...contact, creditCode: agency },
        tendererContact: { ...contact, creditCode: tenderer },
      })
    expect(codes('11990421MB1000029Q', '91990421MA9100012U')).toEqual([])
    expect(codes('11990421MB1000029R', '00000000000000000X')).toEqual([
      'I01_checkDigit tendererContact.creditCode',
      'I01_filler agencyContact.creditCode',
    ])
  })

  test('G14 documents are to be had until the bids are opened', () => {
    const documents = (from: string, to: string) =>
      found({ documents: { ...notice.documents, from, to } })
    expect(documents('2024-12-20', '2025-01-14')).toEqual([])
    expect(documents('2024-12-20', '2025-01-15')).toEqual([
      'G14_documents documents.to 2025-01-15/2025-01-14',
    ])
    expect(documents('2024-12-20', '2024-12-19')).toEqual(['D04_end documents.to'])
  })

  test('I01 checks the codes of candidates', () => {
    expect(found({ 'candidates.0.creditCode': '00000000000000000X' })).toEqual([
      'I01_filler candidates.0.creditCode',
    ])
  })

  test('G10 wants three days of publicity, within three days of the report', () => {
    expect(found({ 'publicity.to': '2025-01-18' })).toEqual([
      'warning D02_daysAfterFirst publicity.to 2/3',
    ])
    expect(found({ 'publicity.to': '2025-01-17' })).toEqual(['D02_days publicity.to 2/3'])
    expect(found({ reportOn: '2025-01-14', 'publicity.from': '2025-01-17' })).toEqual([])
    expect(
      found({
        reportOn: '2025-01-14',
        'publicity.from': '2025-01-18',
        'publicity.to': '2025-01-21',
      }),
    ).toEqual(['G10_late publicity.from 2025-01-18/2025-01-17'])
    expect(found({ 'publicity.from': '2025-01-14' })).toEqual([
      'G10_early publicity.from 2025-01-14/2025-01-15',
    ])
  })

  test('G11 wants objections answered within three days', () => {
    expect(found({ 'objections.0.answeredOn': '2025-01-21' })).toEqual([
      'warning G11_answer objections.0.answeredOn 2025-01-21/2025-01-20',
    ])
    const open = { 'objections.0.answeredOn': '' }
    expect(found(open, { today: '2025-01-20' })).toEqual([])
    expect(found(open)).toHaveLength(1)
  })

  test('G12 wants a candidate to win, the first one or with a reason, at the price it bid', () => {
    expect(found({ 'award.winner': '别的公司' })).toEqual(['G12_unknown award.winner'])
    const second = {
      'award.price': '1192.8',
      'award.winner': '澄川县青禾路桥有限公司',
      'contract.price': '1192.80',
    }
    expect(found(second)).toEqual(['G12_reason award.reason'])
    expect(found({ ...second, 'award.reason': '第一中标候选人放弃中标。' })).toEqual([])
    expect(found({ 'award.price': '1186.2', 'contract.price': '1186.2' })).toEqual([
      'G12_price award.price 1186.2/1186.2045',
    ])
    const companions = { candidates: sample }
    expect(found({ 'award.winner': '别的公司', candidates: null }, { companions })).toEqual([
      'G12_unknown award.winner',
    ])
  })

  test('G01 refuses an award above the ceiling and a contract for anything but the award', () => {
    expect(found({ 'section.ceiling': '1186.2' })).toEqual([
      'G01_award award.price 1186.2045/1186.2',
    ])
    expect(found({ 'contract.price': '1190' })).toEqual([
      'G01_contract contract.price 1190/1186.2045',
    ])
    const companions = { result: sample }
    expect(found({ award: null, 'contract.price': '1190' }, { companions })).toEqual([
      'G01_contract contract.price 1190/1186.2045',
    ])
  })

  test('G08 wants the contract signed within thirty days of the notice of award', () => {
    expect(found({ 'contract.signedOn': '2025-02-21' })).toEqual([])
    expect(found({ 'contract.signedOn': '2025-02-22' })).toEqual([
      'G08_late contract.signedOn 2025-02-22/2025-02-21',
    ])
    expect(found({ 'contract.signedOn': '2025-01-21' })).toEqual([
      'G08_order contract.signedOn 2025-01-21/2025-01-22',
    ])
  })

  test('G13 warns of a final price that no published change explains', () => {
    const price = { 'completion.finalPrice': '1325.284951' }
    expect(found({ 'completion.finalPrice': '1325.28495' })).toEqual([])
    expect(found(price)).toEqual(['warning G13_excess completion.finalPrice 1325.284951/1204.8045'])
    expect(found({ changes: null }, { settings: { maxUnexplainedExcessPercent: 1 } })).toEqual([
      'warning G13_excess completion.finalPrice 1204.8045/1186.2045',
    ])
  })

  test('G14 keeps the steps in order', () => {
    expect(found({ 'award.noticeOn': '2025-01-19' })).toEqual([
      'G14_order award.noticeOn 2025-01-19/2025-01-20',
    ])
    expect(found({ bidsOpenOn: '2025-01-16' })).toEqual([
      'G14_order reportOn 2025-01-15/2025-01-16',
    ])
  })
})
