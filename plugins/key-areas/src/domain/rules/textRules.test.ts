import { describe, expect, test } from '@jest/globals'

import { textIssues } from './textIssues.ts'

function found(text: string): string[] {
  return textIssues({ texts: [{ path: 'text', text }], today: '2026-03-31' }).map(
    ({ key, params = {}, severity }) =>
      [
        ...(severity === 'error' ? [] : [severity]),
        key,
        ...('actual' in params ? [`${params.actual}/${params.expected}`] : []),
      ].join(' '),
  )
}

const NINETEEN =
  '政府办、工信、财政、司法、建设、民政、审计、计生、人社、环保、规划、交通、安监、统计、地震、城管、卫生、科技、方志办'

describe('N01 claimed and listed', () => {
  test.each([
    `20个部门（${NINETEEN}）报送了信息。`,
    `涉及20个部门：${NINETEEN}。`,
    `${NINETEEN}等20个部门报送了信息。`,
    `${NINETEEN}共20个部门。`,
  ])('N01 seed: 20 departments claimed, 19 listed (%#)', (text) => {
    expect(found(text)).toEqual(['warning N01_count 19/20'])
    expect(found(text.replace('20个', '19个'))).toEqual([])
    expect(found(text.replace('方志办', '方志办、水利'))).toEqual([])
  })

  test.each([
    ['提出三项措施：一是加强领导；二是完善制度。', '2/3'],
    ['共5条：\n1. 甲\n2. 乙\n3. 丙\n4. 丁', '4/5'],
    ['分2类：（一）主动公开；（二）依申请公开；（三）不予公开', '3/2'],
    ['涉及3家企业（甲公司、乙公司、丙公司、丁公司）', '4/3'],
    ['新建3个项目（道路、桥梁、学校、医院等）', '4/3'],
    ['查出十二个问题：甲、乙、丙、丁、戊、己、庚、辛、壬、癸、子。', '11/12'],
  ])('N01 warns of %s', (text, numbers) => {
    expect(found(text)).toEqual([`warning N01_count ${numbers}`])
  })

  test.each([
    '3个项目：道路、桥梁和路灯。',
    '2个项目：道路、桥梁和路灯安装。',
    '提出三项措施：一是加强领导；二是完善制度；三是落实责任。',
    '财政局、民政局、审计局等20个部门。',
    '31个乡镇（街道、开发区）',
    '31个单位（县直部门、乡镇）',
    '2个乡镇（街道、开发区、园区）',
    '20个部门（其中政府办、工信、财政）',
    '5个项目（道路3个、桥梁2个）',
    '2个工作日（周六、周日、节假日除外）',
    '依据第3条（甲、乙、丙、丁）',
    '20个重点部门（财政、民政、审计等）',
    '2025年3个项目：见附件。',
    '印发2个文件（《关于教育、卫生、住房的意见》、《细则》）',
    '澄政发〔2025〕12号、13号等文件',
    '100余个部门（财政、民政）',
  ])('N01 accepts %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('N02 changes and the numbers beside them', () => {
  test.each([
    ['全年公开601条，上年为400条，同比增长5.25%。', '5.25/50.25'],
    ['由上年的400条增加到601条，增长40.3%。', '40.3/50.3'],
    ['公开601条，比上年增加201条，增长33.4%。', '33.4/50.3'],
    ['事故7起，上年同期6起，同比下降16.7%。', '-16.7/16.7'],
    ['“三公”经费4.80万元，上年5.10万元，同比下降6.88%。', '-6.88/-5.88'],
    ['收入1.2亿元，上年10000万元，同比增长2%。', '2/20'],
  ])('N02 warns of %s', (text, numbers) => {
    expect(found(text)).toEqual([`warning N02_change ${numbers}`])
  })

  test.each([
    '事故7起，上年同期6起，同比增长16.7%。',
    '全年公开601条，比上年增加201条，增长50.25%。',
    '“三公”经费4.80万元，上年5.10万元，同比下降5.88%。',
    '收入32.39亿元，上年31.45亿元，增长3.0%。',
    '收入1.2亿元，上年1亿元，同比增长15%。',
    '收入15.39亿元，同比增长3.0%。',
    '收入15.39亿元，上年14亿元，其中税收增长3.0%，非税收入增长5%。',
    '收入15.39亿元，上年400条，增长3.0%。',
    '完成预算的87%，收入62.09亿元，预算71.48亿元。',
    '公开601条，占3%。',
  ])('N02 accepts %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('D03 and D04 ranges in text', () => {
  test.each([
    ['公示期：2026-01-09 — 2025-01-15', 'D03_yearBefore'],
    ['公示期为2026年1月9日至2025年1月15日', 'D03_yearBefore'],
    ['公示期为2025年12月29日至1月5日', 'D03_yearMissing'],
    ['2025.12.29-01.05', 'D03_yearMissing'],
    ['2025年11月至2月', 'D03_yearMissing'],
    ['2025年3月10日（星期一）至2025年3月1日', 'D04_reversed'],
  ])('D03 refuses %s', (text, key) => {
    expect(found(text)).toEqual([key])
  })

  test.each([
    '2025年12月29日至2026年1月5日',
    '2025-12-29至2026-01-05',
    '2025年12月29日至次年1月5日',
    '2025年3月10日至3月16日',
    '2025年3月10日至16日',
    '2025-03-10—03-16',
    '2025年1月至2月',
    '2024年11月至2025年2月',
    '编号2025-0012-13，2025-12-01-0003',
    '项目代码2512-990421-04-01-123456',
    '电话0000-5550123',
  ])('D03 accepts %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('D18 approvals', () => {
  test.each([
    ['2024年度部门决算已于2024年7月30日经县人大常委会批准', 'D18_accountsYear'],
    ['2024年决算，2024年7月30日批复', 'D18_accountsYear'],
    ['经县财政局批复（2024年7月30日），2024年度决算公开如下', 'D18_accountsYear'],
    ['2026年4月8日县人大常委会第三次会议审议通过', 'D18_meeting'],
  ])('D18 warns of %s', (text, key) => {
    expect(found(text)).toEqual([`warning ${key}`])
  })

  test.each([
    '2024年度部门决算已于2025年7月30日经县人大常委会批准',
    '2024年预算已于2024年1月30日经县人大批准',
    '2026年3月30日县人大常委会第三次会议审议通过',
    '拟于2026年4月8日召开县人大常委会会议审议',
    '本办法自2026年5月1日起施行',
  ])('D18 accepts %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('D18 compares a meeting with the day of publication', () => {
    const text = '2026年3月8日县政府常务会议审议通过'
    const texts = [{ path: 'text', text }]
    const issues = textIssues({ publishedOn: '2026-03-01', texts, today: '2026-03-31' })
    expect(issues).toMatchObject([{ key: 'D18_meeting', params: { publishedOn: '2026-03-01' } }])
  })
})

test('N01 reads a long text of nothing but signs of lists in time', () => {
  const begun = performance.now()
  for (const part of ['一、', '甲、', '3个', '（', '2025年1月', '王小明（男，']) {
    expect(found(part.repeat(20_000))).toEqual([])
  }
  expect(performance.now() - begun).toBeLessThan(3_000)
})
