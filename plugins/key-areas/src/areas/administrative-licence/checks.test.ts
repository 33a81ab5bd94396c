import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { tablesOf } from '../../domain/table/mapTables.ts'
import { readTable } from '../../domain/table/readTable.ts'
import { fromLayoutCells, layoutCells } from '../../domain/table/sheetLayout.ts'
import { columnsOf } from '../../domain/table/tableColumn.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { administrativeLicence } from './index.ts'
import { licenceLayout } from './platformLayout.ts'
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

  const headed = ([head = [], ...rows]: string[][]) =>
    rows.map((row) => Object.fromEntries(row.map((text, at) => [head[at], text])))
  const read = (cells: string[][]) => {
    const columns = columnsOf(tablesOf(administrativeLicence)[0]!.schema)
    return readTable({ cells: fromLayoutCells({ cells, layout: licenceLayout }), columns })
  }

  test('§2.7 rows go to the credit platform in its codes and come back the same', () => {
    const cells = layoutCells({ layout: licenceLayout, rows: sample.rows })
    expect(headed(cells)[0]).toMatchObject({
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
    expect(read(cells)).toMatchObject({ problems: [], rows: written, unknown: [] })
  })

  test('§2.7 reads what the platform writes: a title, null, dashes, dates with times', () => {
    const cells = [
      ['行政许可信息', '', '', '', '', ''],
      ['BZ', 'XK_JDRQ', 'XK_NR', 'XK_XKLB', 'xk_zt', '备用'],
      ['-', '2025/3/5 0:00:00', 'null', '认可', '1', '-'],
    ]
    expect(read(cells)).toMatchObject({
      rows: [{ decidedOn: '2025-03-05', kind: 'recognition', status: 'valid' }],
      unknown: ['备用'],
    })
    const own = [
      ['许可内容', '当前状态'],
      ['-', '有效'],
    ]
    expect(fromLayoutCells({ cells: own, layout: licenceLayout })).toBe(own)
  })

  test('Q05 public rows carry no private number and mask the names of natural persons', () => {
    const value = publicData({ area: administrativeLicence, value: sample })
    const rows = headed(
      layoutCells({ layout: licenceLayout, rows: value.rows as Record<string, unknown>[] }),
    )
    expect(
      rows.map(({ XK_XDR_MC, XK_XDR_ZJHM, XK_XDR_ZJLX }) => [XK_XDR_MC, XK_XDR_ZJHM, XK_XDR_ZJLX]),
    ).toEqual([
      ['澄川县青禾食品有限公司', '', ''],
      ['王*明', '', ''],
    ])
    expect(JSON.stringify(value)).not.toContain('990421197511030020')
  })
})
