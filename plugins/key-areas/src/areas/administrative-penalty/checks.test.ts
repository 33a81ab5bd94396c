import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'

import { publicData } from '../../domain/publicData.ts'
import { publicSchema } from '../../domain/publicSchema.ts'
import { tablesOf } from '../../domain/table/mapTables.ts'
import { onDisplay } from '../../domain/table/onDisplay.ts'
import { readTable } from '../../domain/table/readTable.ts'
import { fromLayoutCells, layoutCells } from '../../domain/table/sheetLayout.ts'
import { columnsOf } from '../../domain/table/tableColumn.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { statedAmount } from './checks/amountsInWords.ts'
import { maxDisplayTo } from './displayLimits.ts'
import { administrativePenalty } from './index.ts'
import { heaviestKind } from './penaltyKinds.ts'
import { penaltyLayout } from './platformLayout.ts'
import { sample } from './sample.ts'
import { settings } from './settings.ts'

const found = checkSample(administrativePenalty)

describe('administrative penalties: amounts', () => {
  test('U01 refuses a fine of 2000元 typed as 2000 万元: it is 0.2', () => {
    expect(found({ 'rows.0.fine': '2000' })).toEqual(['U01_fine rows.0.fine 2000/0.2'])
    expect(found({ 'rows.0.content': '罚款2000元', 'rows.0.fine': '0.200000' })).toEqual([])
  })

  test('U01 compares what is confiscated, and asks for the amount of a fine', () => {
    expect(found({ 'rows.0.confiscated': '860' })).toEqual([
      'U01_confiscated rows.0.confiscated 860/0.086',
    ])
    expect(found({ 'rows.0.fine': '' })).toEqual(['U01_missing rows.0.fine'])
  })

  test.each([
    ['罚款2000元', '2000', undefined],
    ['处2,000元罚款', '2000', undefined],
    ['处以人民币伍万元的罚款', '50000', undefined],
    ['没收违法所得860元，并处罚款贰仟元整（¥2,000.00元）', '2000', '860'],
    ['没收违法所得1000元并处违法所得1000元五倍的罚款计5000元', '5000', '1000'],
    ['1.对甲项罚款300元；2.对乙项罚款500元', '800', undefined],
    ['1.对甲项罚款300元；2.对乙项罚款500元；合计罚款800元', '800', undefined],
    ['罚款：人民币1.2万元', '12000', undefined],
    ['没收违法所得300元；没收非法财物', undefined, '300'],
    ['警告，责令改正货值2000元的违法行为', undefined, undefined],
    ['逾期不缴纳的，每日按罚款数额的百分之三加处罚款', undefined, undefined],
  ])('U01 reads %s: fined %s, confiscated %s', (content, fined, taken) => {
    expect(statedAmount({ content, word: '罚款' })?.toFixed()).toBe(fined)
    expect(statedAmount({ content, word: '没收' })?.toFixed()).toBe(taken)
  })
})

describe('administrative penalties: display', () => {
  test.each([
    ['minor', '2026-07-30'],
    ['ordinary', '2027-04-30'],
    ['serious', '2029-04-30'],
  ] as const)('D09 displays a penalty of severity %s until %s at most', (severity, latest) => {
    const decided = { decidedOn: '2026-04-30', settings, severity }
    expect(maxDisplayTo({ ...decided, today: '2026-05-06' })).toBe(latest)
    expect(maxDisplayTo({ ...decided, today: '2026-03-31' })).toBe('2029-04-30')
  })

  test('D09 refuses a display beyond the limit of its severity', () => {
    const changed = { 'rows.0.displayTo': '2027-03-05', 'rows.1.severity': 'ordinary' }
    expect(found(changed, { today: '2026-05-06' })).toEqual([
      'D09_displayLimit rows.0.displayTo 2027-03-05/2027-03-04',
    ])
    expect(found(changed)).toEqual([])
    expect(found({}, { settings: { maxDisplayMonthsOrdinary: 6 }, today: '2026-04-01' })[0]).toBe(
      'D09_displayLimit rows.0.displayTo 2027-03-04/2026-09-04',
    )
  })

  test('D09 warns of what is past its display, and leaves it out of the rows shown', () => {
    const today = '2026-06-07'
    expect(found({}, { today })).toContain(
      'warning D09_displayEnded rows.1.displayTo 2026-06-06/2026-06-07',
    )
    const shownOn = (day: string, rows: object[] = sample.rows) =>
      onDisplay({ area: administrativePenalty, today: day, value: { ...sample, rows } })
    expect(shownOn('2026-06-06')).toEqual({ hasEnded: false, value: sample })
    expect(shownOn(today).value).toEqual({ ...sample, rows: [sample.rows[0]] })
    expect(shownOn('2027-03-05')).toEqual({ hasEnded: true, value: { ...sample, rows: [] } })
    const { value } = shownOn('2027-03-05')
    const schema = z.fromJSONSchema(publicSchema(administrativePenalty) as never)
    const data = publicData({ area: administrativePenalty, value })
    expect(schema.safeParse(data)).toMatchObject({ success: true })
  })

  test('Art. 48 a withdrawn penalty shows its number, the day and the reason, and nothing else', () => {
    const withdrawn = {
      changedOn: '2026-04-01',
      withdrawalReason: '复议决定撤销。',
      withdrawnOn: '2026-04-02T12:00:00.000Z',
    }
    const value = { ...sample, rows: [{ ...sample.rows[0]!, ...withdrawn }, sample.rows[1]!] }
    const shown = onDisplay({ area: administrativePenalty, today: '2026-05-06', value })
    const data = publicData({ area: administrativePenalty, value: shown.value })
    expect((data.rows as unknown[])[0]).toEqual({
      ...withdrawn,
      authority: '澄川县市场监督管理局',
      documentNumber: '澄市监处罚〔2026〕21号',
      withdrawnOn: '2026-04-02',
    })
    const schema = z.fromJSONSchema(publicSchema(administrativePenalty) as never)
    expect(schema.safeParse(data)).toMatchObject({ success: true })
    const { withdrawnOn: _, ...incomplete } = withdrawn
    const rows = [{ ...incomplete, documentNumber: '1', authority: '2' }]
    expect(schema.safeParse({ ...data, rows }).success).toBe(false)
  })

  test('U05 refuses an end before the decision, warns of short displays and of minor ones', () => {
    expect(found({ 'rows.0.displayTo': '2026-03-04' })).toContain(
      'U05_order rows.0.displayTo 2026-03-04/2026-03-04',
    )
    const short = { 'rows.0.displayTo': '2026-06-03' }
    expect(found(short, { today: '2026-04-01' })).toEqual([
      'warning U05_short rows.0.displayTo 2026-06-03/2026-06-04',
      'warning U05_minor rows.1.displayTo 2026-06-06/',
    ])
    expect(found(short)).toEqual([])
  })

  test('D09 wants penalties published within seven working days', () => {
    expect(found({ 'rows.0.publishedOn': '2026-03-16' })).toEqual([
      'D09_publishedLate rows.0.publishedOn 2026-03-16/2026-03-13',
    ])
  })

  test('D09 wants annulled penalties withdrawn within three working days, with the reason', () => {
    const annulled = { 'rows.0.changedOn': '2026-03-20' }
    expect(found(annulled, { today: '2026-03-25' })).toEqual([
      'D09_withdrawalReason rows.0.withdrawalReason',
    ])
    const explained = { ...annulled, 'rows.0.withdrawalReason': '复议决定撤销。' }
    expect(found(explained, { today: '2026-03-26' })).toEqual([
      'D09_withdrawnLate rows.0.withdrawnOn 2026-03-26/2026-03-25',
    ])
    expect(found({ ...explained, 'rows.0.withdrawnOn': '2026-03-24' })).toEqual([])
  })
})

describe('administrative penalties: form', () => {
  test('U08 asks for the article and for the permit that is taken away', () => {
    expect(found({ 'rows.0.basis': '《中华人民共和国产品质量法》' })).toEqual([
      'warning U08_article rows.0.basis',
    ])
    expect(found({ 'rows.1.kinds': '警告;吊销许可证件' })).toEqual(['U08_permit rows.1.permit'])
  })

  test('U03 and I01 check the party of a penalty too', () => {
    expect(found({ 'rows.0.creditCode': '00000000000000000X', 'rows.1.idNumber': '' })).toEqual([
      'I01_filler rows.0.creditCode',
      'U03_idNumber rows.1.idNumber',
    ])
  })

  test('R9-01 takes only kinds of penalty the law knows', () => {
    expect(found({ 'rows.0.kinds': '罚款;没收' })).toEqual(['R9-01_form rows.0.kinds'])
    expect(found({ 'rows.1.kinds': '警告；其他-责令公开更正' })).toEqual([])
  })

  test('§2.7 a case is counted once, under its heaviest kind', () => {
    expect(heaviestKind('罚款;没收违法所得')).toBe('没收违法所得')
    expect(heaviestKind('吊销许可证件；罚款')).toBe('吊销许可证件')
    expect(heaviestKind('其他-责令公开更正')).toBe('其他-责令公开更正')
  })

  test('§2.7 rows go to the credit platform in its codes and come back the same', () => {
    const cells = layoutCells({ layout: penaltyLayout, rows: sample.rows })
    const [head, first] = cells as [string[], string[]]
    expect(Object.fromEntries(head.map((code, at) => [code, first[at]]))).toMatchObject({
      CF_CFJGDM: '11990421MB1000141P',
      CF_CFLB: '罚款;没收违法所得',
      CF_GSJZQ: '2027-03-04',
      CF_NR_FK: '0.2',
      CF_NR_WFFF: '0.086',
      CF_WSH: '澄市监处罚〔2026〕21号',
      CF_XDR_LB: '法人及非法人组织',
    })
    const columns = columnsOf(tablesOf(administrativePenalty)[0]!.schema)
    const own = fromLayoutCells({ cells, layout: penaltyLayout })
    const written = sample.rows.map(({ publishedOn: _p, severity: _s, ...row }) => row)
    expect(readTable({ cells: own, columns })).toMatchObject({
      convertedUnits: [],
      problems: [],
      rows: written,
      unknown: [],
    })
  })

  test('Q05 the public list masks natural persons and has no identity numbers', () => {
    const { rows } = publicData({ area: administrativePenalty, value: sample }) as typeof sample
    expect(rows.map(({ idNumber, partyName }) => [partyName, idNumber])).toEqual([
      ['澄川县岚桥建材有限公司', undefined],
      ['张*山', undefined],
    ])
  })
})
