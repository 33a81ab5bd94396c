import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { landExpropriation } from './index.ts'
import { sample } from './sample.ts'
import { settings } from './settings.ts'

const found = checkSample(landExpropriation)

const parcel = (areaHa: string, changes: object = {}) => ({
  township: '青禾镇',
  village: '双桥村',
  areaHa,
  farmland: areaHa,
  cultivated: areaHa,
  ...changes,
})

/** Land alone, at the stage of the preliminary notice. */
const land = (parcels: object[], changes: object = {}) =>
  found({ approval: undefined, parcels, stage: 'preNotice', ...changes }).filter((issue) =>
    /L0[12]|N03/.test(issue),
  )

describe('areas of land', () => {
  test.each([
    ['左云', ['4.3257', '0.1483'], '4.4740', []],
    ['Tianjin', ['3.8966', '6.3870', '6.7930'], '17.2566', ['L01_total totalHa 17.2566/17.0766']],
    ['惠东 approval', ['0.1298', '0.0023'], '0.1321', []],
  ])('L01 of %s: parcels against the total', (_, parcels, totalHa, issues) => {
    expect(
      land(
        parcels.map((area) => parcel(area)),
        { totalHa, totalMu: undefined },
      ),
    ).toEqual(issues)
  })

  test('L01 of 惠东 approval: classes of land against the parcel and farmland', () => {
    const classes = {
      construction: '0.0058',
      cultivated: '0.1145',
      farmland: '0.1263',
      otherFarmland: '0.0118',
    }
    const whole = { totalHa: '0.1321', totalMu: undefined }
    expect(land([parcel('0.1321', classes)], whole)).toEqual([])
    expect(land([parcel('0.1321', { ...classes, construction: '0.0085' })], whole)).toEqual([
      'L01_classes parcels.0.areaHa 0.1321/0.1348',
    ])
    expect(land([parcel('0.1321', { ...classes, otherFarmland: '0.0181' })], whole)).toEqual([
      'L01_farmland parcels.0.farmland 0.1263/0.1326',
    ])
  })

  test.each([
    ['11.8078', '177.1174', []],
    ['11.8078', '177.1179', ['warning L02_mu totalMu 177.1179/177.117']],
    ['11.8078', '177.12', []],
    ['11.8078', '177.13', ['warning L02_mu totalMu 177.13/177.117']],
    ['0.1298', '1947', ['warning N03_point totalMu 1947/1.947']],
    ['0.1298', '1.947', []],
  ])('L02, N03: %s 公顷 beside %s 亩', (totalHa, totalMu, issues) => {
    expect(land([parcel(totalHa)], { totalHa, totalMu })).toEqual(issues)
    const own = issues.map((issue) => issue.replace('totalMu', 'parcels.0.areaMu'))
    expect(land([parcel(totalHa, { areaMu: totalMu })], { totalHa, totalMu: undefined })).toEqual(
      own,
    )
  })

  test('N03 of 惠东 approval: a letter l among the digits is no number', () => {
    expect(found({ 'parcels.0.cultivated': '0.l145' })).toContain('R9-01_form parcels.0.cultivated')
  })
})

describe('land expropriation', () => {
  test('L03 refuses land and resettlement that are not the area times the standard', () => {
    expect(
      found({ 'payments.0.land': '35.5537', 'payments.0.total': '90.1741', paidTotal: '90.1741' }),
    ).toEqual(['L03_standard payments.0.land 88.8841/88.884'])
    expect(found({ 'payments.0.land': '35.553601', 'payments.0.total': undefined })).toEqual([])
    expect(found({ 'standards.0.unit': 'wan' })).toEqual([
      'L03_standard payments.0.land 88.884/888840',
    ])
    expect(found({ 'payments.0.zone': '区片Ⅲ' })).toEqual(['L03_zone payments.0.zone'])
  })

  test('L03 refuses totals that are not the sum of what was paid', () => {
    expect(found({ 'payments.0.crops': '1.30' })).toEqual([
      'L03_payment payments.0.total 90.174/90.184',
    ])
    expect(found({ paidTotal: '91' })).toEqual(['L03_paidTotal paidTotal 91/90.174'])
  })

  const approvedBy = (authority: string, changes: object) => {
    const parcels = [{ ...sample.parcels[0]!, ...changes }]
    return found({ 'approval.authority': authority, parcels }).filter((issue) =>
      issue.startsWith('L04'),
    )
  }
  test.each([
    ['L04_basicFarmland', { permanentBasic: '0.0001' }],
    ['L04_cultivated', { cultivated: '35.0001' }],
    ['L04_other', { areaHa: '70.8601' }],
  ])('L04 asks for the State Council: %s', (key, changes) => {
    expect(approvedBy('province', changes)).toEqual([`${key} approval.authority`])
    expect(approvedBy('stateCouncil', changes)).toEqual([])
    expect(approvedBy('provinceEntrusted', changes)).toEqual([])
  })
  test('L04 leaves smaller areas to the province', () => {
    expect(approvedBy('province', { areaHa: '105', cultivated: '35' })).toEqual([])
  })

  test('L05 asks for boundaries or a map', () => {
    expect(found({ boundaries: undefined })).toEqual(['L05_location boundaries'])
    expect(found({ boundaries: undefined, redLineMap: 'map' })).toEqual([])
  })

  test('L06 refuses more insured people and signed agreements than there are', () => {
    expect(found({ 'persons.insured': 169, 'agreements.signed': 47 })).toEqual([
      'L06_insured persons.insured 169/168',
      'L06_agreements agreements.signed 47/46',
    ])
  })

  test('L07 asks for a hearing when most members object', () => {
    expect(found({ 'hearing.objectors': 85 })).toEqual(['L07_hearing hearing.heldAt'])
    expect(found({ 'hearing.objectors': 84 })).toEqual([])
    expect(found({ 'hearing.heldAt': '2025-05-20', 'hearing.objectors': 85 })).toEqual([])
  })

  test('L08 warns of an approval of another area', () => {
    expect(found({ 'approval.areaHa': '1.2000' })).toEqual([
      'warning L08_approved approval.areaHa 1.2/1.2345',
    ])
  })

  test('D02 refuses a preliminary notice under ten working days', () => {
    expect(found({ 'preNotice.to': '2025-03-20' })).toEqual(['D02_workingDays preNotice.to 9/10'])
    const oneShort = { 'preNotice.to': '2025-03-21' }
    expect(found(oneShort)).toEqual(['warning D02_workingDaysAfterFirst preNotice.to 9/10'])
    expect(found(oneShort, { settings: { countStartDay: true } })).toEqual([])
  })

  test('D06 refuses stages out of order, survey and assessment side by side apart', () => {
    expect(found({ 'riskAssessment.at': '2025-04-11' })).toEqual([
      'D06_order plan.publishedAt 2025-04-10/2025-04-11',
    ])
    expect(found({ 'riskAssessment.at': '2025-03-20' })).toEqual([])
    expect(found({ 'survey.confirmedAt': '2025-04-11' })).toEqual([
      'D06_survey plan.publishedAt 2025-04-10/2025-04-11',
    ])
    expect(found({ paidAt: '2025-10-09' })).toEqual(['D06_order paidAt 2025-10-09/2025-10-10'])
    expect(found({ handedOverAt: '2025-11-05' })).toEqual([
      'D06_order handedOverAt 2025-11-05/2025-11-06',
    ])
  })

  test('D07 refuses a notice more than 15 working days after the approval came', () => {
    const late = { 'approval.receivedAt': '2025-09-18', 'annotation.publishedAt': '2025-10-17' }
    expect(found({ ...late, 'annotation.publishedAt': '2025-10-15' })).toEqual([])
    expect(found(late)).toEqual(['D07_annotation annotation.publishedAt 2025-10-17/2025-10-15'])
    expect(found(late, { settings: { annotationWorkingDays: 20 } })).toEqual([])
  })

  test('D07 counts from the approval that was published before', () => {
    const companions = { approval: { approval: { receivedAt: '2025-08-01' } } }
    const alone = { approval: undefined }
    expect(found(alone)).toEqual([])
    expect(found(alone, { companions })).toEqual([
      'D07_annotation annotation.publishedAt 2025-10-10/2025-08-22',
    ])
  })

  test('D08 refuses a plan posted under 30 days or before the preliminary notice ended', () => {
    expect(found({ 'plan.to': '2025-05-08' })).toEqual(['D02_days plan.to 29/30'])
    expect(found({ 'preNotice.to': '2025-04-11' })).toEqual([
      'D08_afterPreNotice plan.from 2025-04-10/2025-04-11',
    ])
  })

  test('D08 compares with the preliminary notice that was published before', () => {
    const companions = { preNotice: { preNotice: { to: '2025-04-30' } } }
    expect(found({ preNotice: undefined }, { companions })).toEqual([
      'D08_afterPreNotice plan.from 2025-04-10/2025-04-30',
    ])
  })

  test('D19 refuses survey results and approvals that were published late', () => {
    expect(found({ 'survey.publishedAt': '2025-04-08' })).toEqual([
      'D19_survey survey.publishedAt 2025-04-08/2025-04-07',
    ])
    expect(found({ 'approval.publishedAt': '2025-10-15' })).toEqual([
      'D19_approval approval.publishedAt 2025-10-15/2025-10-11',
    ])
  })

  test.each([
    ['preNotice', ['preNotice']],
    ['survey', ['survey']],
    ['plan', ['riskAssessment', 'plan', 'standards', 'resettlement']],
    ['agreement', ['registration', 'agreements']],
    ['approval', ['approval']],
    ['annotation', ['annotation', 'standards', 'resettlement', 'registration']],
    ['payment', ['standards', 'payments']],
  ])('R9-01 asks of the stage %s what it publishes', (stage, names) => {
    const { boundaries, parcels, projectName, publicInterest, totalHa, totalMu } = sample
    const base = { boundaries, parcels, projectName, publicInterest, totalHa, totalMu }
    const emptied = Object.fromEntries(Object.keys(sample).map((name) => [name, undefined]))
    expect(found({ ...emptied, ...base, stage })).toEqual(
      names.map((name) => `R9-01_missing ${name}`),
    )
  })

  test('L09 refuses a parcel outside the county, and a code that is no township', () => {
    const parcels = (...codes: string[]) =>
      found({
        parcels: codes.map((townshipCode) => ({ ...sample.parcels[0]!, townshipCode })),
      }).filter((issue) => issue.startsWith('L09'))
    expect(parcels('990421100', '990421101')).toEqual([])
    expect(parcels('990421100', '990422100')).toEqual(['L09_county parcels.1.townshipCode'])
    expect(parcels('990421000')).toEqual(['L09_township parcels.0.townshipCode'])
    expect(found({}, { settings: { countyCode: '990422' } })).toEqual([
      'L09_county parcels.0.townshipCode',
    ])
  })

  test('keeps payments and survey results for the village', () => {
    const data = publicData({ area: landExpropriation, value: sample })
    expect(data).not.toHaveProperty('payments')
    expect(data.survey).not.toHaveProperty('results')
    expect(data).toMatchObject({ paidTotal: '90.174' })
  })

  test('lifts the day by which the expropriation notice is due', () => {
    expect(
      landExpropriation.lift({ settings, value: { ...sample, stage: 'annotation' } }),
    ).toMatchObject({
      amount: '1.2345',
      dueOn: '2025-10-17',
      phase: 'annotation',
      objectName: sample.projectName,
      region: '青禾镇',
      subjectYear: 2025,
    })
  })
})
