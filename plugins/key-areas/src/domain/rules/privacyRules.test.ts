import { describe, expect, test } from '@jest/globals'

import type { RecordText } from './recordText.ts'
import { textIssues } from './textIssues.ts'

const today = '2026-03-31'

function found(...texts: (RecordText | string)[]): string[] {
  const written = texts.map((text, index) =>
    typeof text === 'string' ? { path: `text${index || ''}`, text } : text,
  )
  return textIssues({ texts: written, today }).map(({ key, params, path, severity }) =>
    [severity, key, path, ...(params ? Object.values(params) : [])].join(' '),
  )
}

function row(cells: Record<string, string>, index = 0): RecordText[] {
  return Object.entries(cells).map(([label, text]) => ({
    label,
    path: `people.${index}.${label}`,
    text,
  }))
}

describe('Q01 identity numbers', () => {
  test.each([
    ['申请人王某，身份证号：990421197511030020。', '990421********002*'],
    ['990421 19800229 0013', '990421********001*'],
    ['证件号码９９０４２１１９６８１２３１１１０４', '990421********110*'],
  ])('Q01 finds the one in %s', (text, number) => {
    expect(found(text)).toEqual([`error Q01_residentNumber text 1 ${number}`])
  })

  test('Q01 counts several in one text and never repeats one in full', () => {
    const text = '990421197511030020、990421200106150031'
    expect(found(text)).toEqual(['error Q01_residentNumber text 2 990421********002*'])
    expect(JSON.stringify(textIssues({ texts: [{ path: '', text }], today }))).not.toContain('1103')
  })

  test.each([
    ['a wrong check digit', '990421197511030021'],
    ['29 February 1981', '990421198102290013'],
    ['a masked number', '990421********002*'],
    ['a credit code', '统一社会信用代码 91990421MA9100012U、11990421MB10000614'],
    ['a longer number', '2025990421197511030020'],
    ['a document number', '澄政发〔2025〕12号，粤府土审(07)〔2026〕25号'],
    ['an index number', '索引号 11990421MB1000010U/2025-00034、4309210010/2025-2140510'],
    ['a project code', '项目代码 2503-990421-04-01-123456'],
    ['a birthday to come', '990421299901010012'],
  ])('Q01 leaves alone %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('Q01 leaves alone a serial number that happens to have the form', () => {
    const serial = '990421202503010015'
    expect(found(serial)).toHaveLength(1)
    expect(found(`受理号：${serial}`)).toEqual([])
    expect(found({ label: '项目编号', path: 'code', text: serial })).toEqual([])
    expect(found(`身份证编号：${serial}`)).toHaveLength(1)
  })

  test('Q01 leaves alone a credit code of digits that has the form of a number', () => {
    expect(found('919904190001012669')).toEqual([])
    expect(found('身份证号：919904190001012669')).toHaveLength(1)
  })
})

describe('Q01 what is called an identity number and has a digit wrong', () => {
  const called = 'warning Q01_calledResidentNumber text'

  test.each([
    ['身份证号990421195101010002', '1 990421********000*'],
    ['身份证：990421195101010002', '1 990421********000*'],
    ['居民身份证件号码为９９０４２１１９５１０１０１０００２', '1 990421********000*'],
    ['公民身份号码（99042119510101000X）', '1 990421********000*'],
    ['证件号码: 990421 19510101 0002', '1 990421********000*'],
    ['身份证编号：990421510101001', '1 990421********100*'],
    ['身份证号990421195101010002、990421195101010003', '2 990421********000*'],
  ])('Q01 warns of the one in %s', (text, number) => {
    expect(found(text)).toEqual([`${called} ${number}`])
  })

  test.each([
    ['column', '姓名 | 身份证号\n王某 | 990421195101010002\n李某 | 990421195101010003', 2],
    ['cell in front', '情况表：\n姓名 | 王某 | 身份证号 | 990421195101010002', 1],
    ['column of another table', '姓名 | 身份证号\n另表：\n项目 | 990421195101010002', 0],
  ])('Q01 reads tables in the text: the %s is called so', (_, text, count) => {
    expect(found(text)).toEqual(count ? [`${called} ${count} 990421********000*`] : [])
  })

  test('Q01 warns of one in a cell whose column is called so', () => {
    const cell = { label: '身份证号', path: 'people.0.number', text: '990421195101010002' }
    const number = '1 990421********000*'
    expect(found(cell)).toEqual([`warning Q01_calledResidentNumber people.0.number ${number}`])
  })

  test('Q01 says of a right number beside a wrong one that it stops the record', () => {
    const text = '身份证号990421197511030020、990421195101010002'
    expect(found(text)).toEqual([
      'error Q01_residentNumber text 1 990421********002*',
      `${called} 1 990421********000*`,
    ])
  })

  test.each([
    ['a credit code', '证件号码：91990421MA9100012U'],
    ['a credit code of digits', '证件号码：919904211200000056'],
    ['a masked number', '身份证号990421********000*'],
    ['another number in the sentence', '凭身份证领取，受理号：990421202511010001'],
    ['a document number', '身份证管理办法，澄政发〔2025〕12号'],
    ['a permit', '许可证件号码：990421202511010001'],
    ['a longer number', '身份证号9904211951010100021'],
    ['a shorter number', '身份证号99042119510101'],
  ])('Q01 does not warn of %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('Q02 mobile and bank card numbers', () => {
  test.each([
    ['联系人王某，电话13900000000', 'error Q02_mobile text 1 139****0000'],
    ['联系电话：139-0000-0000、138 0000 0000', 'error Q02_mobile text 2 139****0000'],
    ['+86 13900000000', 'error Q02_mobile text 1 139****0000'],
    ['监督电话：13900000000', 'warning Q02_officeMobile text 1 139****0000'],
    ['补贴打入6222020000000000018。', 'error Q02_bankCard text 1 622****0018'],
    ['6222 0200 0000 0000 018', 'error Q02_bankCard text 1 622****0018'],
    ['一卡通卡号：4111111111111111', 'error Q02_bankCard text 1 411****1111'],
  ])('Q02 finds the one in %s', (text, issue) => {
    expect(found(text)).toEqual([issue])
  })

  test.each([
    ['office landlines', '办公室 0000-5550123、0000-5550124；财政局 00005550125；12345热线'],
    ['a landline with extension', '0000-55501234-13900000000'],
    ['an amount', '总投资13900000000元'],
    ['an amount with a fraction', '13900000000.50'],
    ['an amount in a table', '13,900,000,000'],
    ['part of a longer number', '2013900000000123'],
    ['a permit', '许可证号：13900000000'],
    ['a masked number', '139****0000'],
    ['16 digits without the check digit of a card', '6222020000000000'],
    ['16 digits that nobody calls a card', '4111111111111111'],
    ['a public account', '财政专户：6222020000000000018'],
    ['a project number', '项目编号：6222020000000000018'],
    ['a credit code of digits', '911101057806881328'],
  ])('Q02 leaves alone %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('Q03 name, village and hardship', () => {
  const disabled = { 姓名: '王小明', 村: '双桥村', 救助原因: '肢体残疾' }

  test('Q03 warns of them in one row', () => {
    expect(found(...row(disabled))).toEqual(['warning Q03_hardship people.0.姓名'])
  })

  test.each([
    ['a masked name', row({ ...disabled, 姓名: '王*明' })],
    ['no village', row({ 姓名: '王小明', 救助原因: '肢体残疾' })],
    ['no hardship', row({ 姓名: '王小明', 村: '双桥村', 面积: '5亩' })],
    ['two rows', [...row({ 姓名: '王小明', 村: '双桥村' }), ...row({ 原因: '残疾' }, 1)]],
    ['a household', row({ ...disabled, 姓名: '安置户' })],
  ])('Q03 is quiet with %s', (_, cells) => {
    expect(found(...cells)).toEqual([])
  })

  test.each([
    ['双桥村村民王小明因患有尿毒症申请临时救助。', 1],
    ['双桥村村民王某因患有尿毒症申请临时救助。', 0],
    ['双桥村村民安全，疾病防治到位。', 0],
    ['加强残疾人康复、社区疾病预防。', 0],
  ])('Q03 reads %s', (text, count) => {
    expect(found(text)).toHaveLength(count)
  })
})

describe('Q04 minors', () => {
  test.each([
    [row({ 学生姓名: '王小明' })],
    [row({ 姓名: '王小明', 年级: '三年级' })],
    [row({ 姓名: '王小明', 年龄: '17' })],
    [row({ 姓名: '王小明', 出生年月: '2008年5月' })],
    [row({ 姓名: '王小明', 出生年月: '2008-04' })],
  ])('Q04 refuses the full name in %j', (cells) => {
    expect(found(...cells)).toEqual(['error Q04_minor people.0.' + cells[0]!.label])
  })

  test.each([
    [row({ 学生姓名: '王*明' })],
    [row({ 姓名: '王小明', 年龄: '18' })],
    [row({ 姓名: '王小明', 出生年月: '2008-03' })],
    [row({ 班主任姓名: '王小明', 班级: '三年级1班' })],
    [row({ 学生人数: '王小明' }).map((cell) => ({ ...cell, text: '46' }))],
  ])('Q04 accepts %j', (cells) => {
    expect(found(...cells)).toEqual([])
  })

  test.each([
    ['孤儿姓名：王小明、李四', 1],
    ['王小明（男，8岁）', 1],
    ['王小明（男，38岁）', 0],
    ['王某某（男，8岁）', 0],
    ['学生安全：严格落实责任', 0],
    ['大学生：王小明', 0],
  ])('Q04 reads %s', (text, count) => {
    expect(found(text)).toHaveLength(count)
  })
})

describe('R9-05 dates of birth', () => {
  test.each([
    ['出生日期：1985年6月12日', 1],
    ['王某，生日1985-6-12，现住双桥村', 1],
    ['王某，男，1985年6月出生', 0],
    ['出生年月：1985年6月', 0],
    ['出生日期：1985年', 0],
    ['公示日期：2026年3月12日', 0],
  ])('R9-05 reads %s', (text, count) => {
    expect(found(text)).toEqual(count ? ['error R9-05_birthDate text'] : [])
  })

  test('R9-05 stops the list of people that has one, and no other list', () => {
    const born = { 出生日期: '1985-06-12' }
    const issue = ['error R9-05_birthDate people.0.出生日期']
    expect(found(...row({ 姓名: '王*明', ...born }))).toEqual(issue)
    expect(found(...row({ 姓名: '王小明', ...born }))).toEqual(issue)
    expect(found(...row({ 动物: '大熊猫', ...born }))).toEqual([])
    expect(found(...row({ 姓名: '王小明', 出生日期: '1985-06' }))).toEqual([])
  })
})

describe('Q06 and Q07 what is shown for longer or to more people than it may be', () => {
  const shown = (record: Parameters<typeof textIssues>[0]['record']) =>
    textIssues({ record: { isPublic: true, ...record }, texts: [], today }).map(
      ({ key, severity }) => `${severity} ${key}`,
    )

  test('Q06 warns of a list that is public after its last day', () => {
    expect(shown({ offlineOn: '2026-03-30' })).toEqual(['warning Q06_offline'])
    expect(shown({ offlineOn: '2026-03-31' })).toEqual([])
    expect(shown({ isPublic: false, offlineOn: '2026-03-30' })).toEqual([])
  })

  test('Q07 refuses a public address for what is for the persons concerned', () => {
    expect(shown({ audience: 'affectedPersons' })).toEqual(['error Q07_audience'])
    expect(shown({ audience: 'withinArea' })).toEqual(['error Q07_audience'])
    expect(shown({ audience: 'public' })).toEqual([])
    expect(shown({ audience: 'affectedPersons', isPublic: false })).toEqual([])
  })
})
