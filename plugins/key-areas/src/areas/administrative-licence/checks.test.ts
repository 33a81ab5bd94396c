import { describe, expect, test } from '@jest/globals'

import { fromCreditRows, toCreditRows } from '../../domain/creditPublicity/creditRows.ts'
import { publicData } from '../../domain/publicData.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { licenceColumns } from './columns.ts'
import { administrativeLicence } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(administrativeLicence)

describe('administrative licences', () => {
  test('U03 asks bodies for a code and a representative, persons for a number', () => {
    expect(found({ 'rows.0.creditCode': null })).toEqual(['U03_code rows.0.creditCode'])
    expect(
      found({ 'rows.0.creditCode': null, 'rows.0.registrationNumber': '990421000001' }),
    ).toEqual([])
    expect(found({ 'rows.0.legalRepresentative': '' })).toEqual([
      'U03_representative rows.0.legalRepresentative',
    ])
    expect(found({ 'rows.1.idNumber': '' })).toEqual(['U03_idNumber rows.1.idNumber'])
    expect(found({ 'rows.1.partyName': '990421196812311104' })).toEqual([
      'U03_numberAsName rows.1.partyName',
    ])
  })

  test('I01 and I02 check every code, and warn of pilot codes only', () => {
    const changed = {
      'rows.0.authorityCode': '00000000000000000X',
      'rows.0.creditCode': '91350203M0001QAY9B',
      'rows.0.organisationCode': '776049654',
      'rows.1.sourceCode': '11990421MB1000141Q',
    }
    expect(found(changed)).toEqual([
      'warning I01_pilotCode rows.0.creditCode',
      'I01_filler rows.0.authorityCode',
      'I02_organisationCode rows.0.organisationCode',
      'I01_checkDigit rows.1.sourceCode',
    ])
  })

  test('U04 refuses a validity that starts before the decision or ends before it starts', () => {
    expect(found({ 'rows.0.validFrom': '2025-03-04T12:00:00.000Z' })).toEqual([
      'U04_order rows.0.validFrom 2025-03-04/2025-03-05',
    ])
    expect(found({ 'rows.0.validTo': '2025-03-04' })).toEqual([
      'U04_order rows.0.validTo 2025-03-04/2025-03-05',
    ])
    expect(found({ 'rows.0.validTo': '2099-12-31' })).toEqual([])
  })

  test('U06 warns of a certificate without its number', () => {
    expect(found({ 'rows.0.certificateNumber': '' })).toEqual([
      'warning U06_certificate rows.0.certificateNumber',
    ])
  })

  test('D09 wants licences published within seven working days, or the reason why not', () => {
    const late = { 'rows.0.publishedOn': '2025-03-17' }
    expect(found(late)).toEqual(['D09_publishedLate rows.0.publishedOn 2025-03-17/2025-03-14'])
    expect(found({ ...late, lateReason: '系统故障，恢复后补报。' })).toEqual([
      'warning D09_publishedLate rows.0.publishedOn 2025-03-17/2025-03-14',
    ])
    expect(found({ 'rows.0.publishedOn': null }, { today: '2025-03-14' })).toEqual([])
    expect(found({ 'rows.0.publishedOn': null }, { today: '2025-03-15' })).toHaveLength(1)
  })

  test('§2.7 rows go to the credit platform in its codes and come back the same', () => {
    const rows = toCreditRows({ columns: licenceColumns, rows: sample.rows })
    expect(rows[0]).toMatchObject({
      BZ: '',
      XK_JDRQ: '2025-03-05',
      XK_XDR_LB: '法人及非法人组织',
      XK_XDR_SHXYM: '91990421MA9100012U',
      XK_XKBH: 'JY19904210000123',
      XK_XKJGDM: '11990421MB1000141P',
      XK_XKLB: '普通',
      XK_YXQZI: '2030-03-04',
      XK_ZT: '1',
    })
    const written = sample.rows.map(({ publishedOn: _, ...row }) => row)
    expect(fromCreditRows({ columns: licenceColumns, rows })).toEqual(written)
  })

  test('§2.7 reads what the platform writes: null, dashes, dates with slashes', () => {
    const row = { BZ: '-', XK_JDRQ: '2025/3/5 0:00:00', XK_NR: null, XK_XKLB: '认可', XK_ZT: 1 }
    expect(fromCreditRows({ columns: licenceColumns, rows: [row] })).toEqual([
      { decidedOn: '2025-03-05', kind: 'recognition', status: 'valid' },
    ])
  })

  test('Q05 public rows carry no private number and mask the names of natural persons', () => {
    const value = publicData({ area: administrativeLicence, value: sample })
    const rows = toCreditRows({
      columns: licenceColumns,
      rows: value.rows as Record<string, unknown>[],
    })
    expect(
      rows.map(({ XK_XDR_MC, XK_XDR_ZJHM, XK_XDR_ZJLX }) => [XK_XDR_MC, XK_XDR_ZJHM, XK_XDR_ZJLX]),
    ).toEqual([
      ['澄川县青禾食品有限公司', '', ''],
      ['王*明', '', ''],
    ])
    expect(JSON.stringify(value)).not.toContain('990421197511030020')
  })
})
