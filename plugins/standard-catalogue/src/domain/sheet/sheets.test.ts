import { describe, expect, test } from '@jest/globals'

import type { CatalogueRow } from '../columns/catalogueRow.ts'
import { readCatalogue } from './readCatalogue.ts'
import type { Sheet } from './sheet.ts'
import { writeCatalogue } from './writeCatalogue.ts'

const HEAD = [
  ['澄川县社会救助领域基层政务公开标准目录', ...Array<string>(12).fill('')],
  [
    ...['序号', '公开事项', '', '公开内容（要素）', '公开依据', '公开时限', '公开主体'],
    ...['公开渠道和载体', '公开对象', '', '公开方式', '', '公开层级', ''],
  ],
  [
    ...['', '一级事项', '二级事项', '', '', '', '', '', '全社会', '特定群体（请写明）'],
    ...['主动', '依申请公开', '县级', '乡、村级'],
  ],
]
const HEAD_MERGES = [
  { from: { column: 0, row: 0 }, to: { column: 13, row: 0 } },
  { from: { column: 1, row: 1 }, to: { column: 2, row: 1 } },
  ...[0, 3, 4, 5, 6, 7].map((column) => ({ from: { column, row: 1 }, to: { column, row: 2 } })),
  ...[8, 10, 12].map((column) => ({
    from: { column, row: 1 },
    to: { column: column + 1, row: 1 },
  })),
]

const sheetOf = (body: string[][], merges: Sheet['merges'] = []): Sheet => ({
  name: 'Sheet1',
  merges: [...HEAD_MERGES, ...merges],
  rows: [...HEAD, ...body],
})

const POLICY = [
  ...['1', '综合业务', '政策法规文件', '●名称\n〇解读', '《社会救助暂行办法》'],
  ...['制定或获取之日起10个工作日内', '县民政局', '■政府网站 □公开查阅点'],
  ...['√', '', '√', '', '√', ''],
]
const LIST = [
  ...['2', '', '审核信息', '初审名单', '', '', '', ''],
  ...['', '申请人', '', '√', '', '√'],
]

const problemsOf = (sheet: Sheet) =>
  readCatalogue({ sheets: [sheet] }).rows.map(({ line, problems }) => ({
    line,
    problems: problems.map(({ key, path, severity }) => `${severity} ${path} ${key}`),
  }))

describe('tables as offices lay them out', () => {
  test('a title, two rows of header, merged cells filled, ticks and boxes read', () => {
    const merges = [1, 4, 5, 6, 7].map((column) => ({
      from: { column, row: 3 },
      to: { column, row: 4 },
    }))
    const note = ['注：■为必选渠道，□为可选渠道。', ...Array<string>(13).fill('')]
    const read = readCatalogue({ sheets: [sheetOf([POLICY, LIST, note], merges)] })
    const common = {
      bases: [{ title: '《社会救助暂行办法》' }],
      channels: ['website'],
      deadlineText: '制定或获取之日起10个工作日内',
      field: 'socialAssistance',
      firstLevel: '综合业务',
      optionalChannels: ['readingPoint'],
      subject: '县民政局',
    }
    expect(read.rows).toEqual([
      {
        line: 4,
        problems: [],
        row: {
          ...common,
          audience: 'public',
          elements: [
            { label: '名称', required: true },
            { label: '解读', required: false },
          ],
          levels: ['county'],
          mode: 'proactive',
          secondLevel: '政策法规文件',
          seq: 1,
        },
        sheet: 'Sheet1',
      },
      {
        line: 5,
        problems: [],
        row: {
          ...common,
          audience: 'specificGroup',
          audienceText: '申请人',
          elements: [{ label: '初审名单', required: true }],
          levels: ['township', 'village'],
          mode: 'onApplication',
          secondLevel: '审核信息',
          seq: 2,
        },
        sheet: 'Sheet1',
      },
    ])
    expect(read.leftOut).toEqual([{ line: 6, sheet: 'Sheet1', text: note[0] }])
  })

  test('without merged cells, as in CSV, empty cells repeat the one above and say so', () => {
    expect(problemsOf(sheetOf([POLICY, LIST]))[1]?.problems).toEqual(
      ['firstLevel', 'bases', 'deadlineText', 'subject', 'channels'].map(
        (path) => `info ${path} filledDown`,
      ),
    )
  })

  test('R4-10: a row without basis, time limit, body, channel, object or way has an error for each', () => {
    const bare = ['1', '综合业务', '政策法规文件', '名称', ...Array<string>(8).fill(''), '√', '']
    expect(problemsOf(sheetOf([bare]))[0]?.problems).toEqual(
      ['bases', 'deadline', 'subject', 'channels', 'audience', 'mode'].map(
        (name) => `error ${name === 'deadline' ? 'deadlineText' : name} ${name}Missing`,
      ),
    )
  })

  test('numbers that are merged are given anew; one that comes twice is an error', () => {
    const merge = { from: { column: 0, row: 3 }, to: { column: 0, row: 4 } }
    const [first, second] = readCatalogue({ sheets: [sheetOf([POLICY, POLICY], [merge])] }).rows
    expect([first?.row.seq, second?.row.seq]).toEqual([1, 2])
    expect(second?.problems[0]).toMatchObject({ key: 'numbered', severity: 'info' })
    const other = POLICY.with(0, '2')
    expect(problemsOf(sheetOf([POLICY, other, POLICY]))[2]?.problems).toEqual([
      'error seq repeated',
    ])
  })

  test('one header row with words instead of ticks; a column for the field', () => {
    const rows = [
      [
        ...['序号', '领域', '一级事项', '二级事项', '公开内容', '公开依据', '公开时限', '公开主体'],
        ...['公开渠道和载体', '公开对象', '公开方式', '公开层级'],
      ],
      [
        ...['１', '环境保护', '行政许可', '环评审批', '批复', '《环境影响评价法》', '20个工作日内'],
        ...['县分局', '政府网站、政务服务中心', '特定群体：建设单位', '主动', '县级、乡级'],
      ],
    ]
    const [only] = readCatalogue({ sheets: [{ name: '目录', merges: [], rows }] }).rows
    expect(only?.row).toMatchObject({
      audience: 'specificGroup',
      audienceText: '建设单位',
      channels: ['website', 'serviceCentre'],
      field: 'environment',
      levels: ['county', 'township'],
      mode: 'proactive',
      seq: 1,
    })
    expect(only?.problems.map(({ key }) => key)).toEqual(['withoutBoxes'])
  })

  test('a sheet without such a header is named', () => {
    const sheet = { name: '封面', merges: [], rows: [['澄川县'], ['二〇二六年']] }
    expect(readCatalogue({ sheets: [sheet] })).toMatchObject({
      rows: [],
      sheetsWithoutTable: ['封面'],
    })
  })
})

describe('R4-11: the table that is written', () => {
  const row: CatalogueRow = {
    audience: 'specificGroup',
    audienceText: '被征收人',
    bases: [{ article: '第二十九条', docNo: '国务院令第590号', title: '《征收与补偿条例》' }],
    channels: ['onSite', 'website'],
    deadlineText: '信息形成或者变更之日起20个工作日内',
    elements: [
      { label: '调查结果', required: true },
      { label: '评估报告', required: false },
    ],
    field: 'houseExpropriation',
    firstLevel: '补偿',
    levels: ['county', 'township'],
    mode: 'proactive',
    optionalChannels: ['noticeBoard', 'other'],
    otherChannel: '小区群',
    secondLevel: '分户补偿',
    seq: 1,
    subject: '县住房和城乡建设局',
  }
  const title = '国有土地上房屋征收与补偿领域基层政务公开标准目录'

  test('has exactly the official labels, and boxes for the channels', () => {
    const { rows } = writeCatalogue({ rows: [row], title })
    expect(rows[1]).toEqual([
      ...['序号', '公开事项', '公开事项', '公开内容（要素）', '公开依据', '公开时限', '公开主体'],
      ...['公开渠道和载体', '公开对象', '公开对象', '公开方式', '公开方式', '公开层级', '公开层级'],
    ])
    expect(rows[2]).toEqual([
      ...['', '一级事项', '二级事项', '', '', '', '', ''],
      ...['全社会', '特定群体', '主动', '依申请', '县级', '乡级'],
    ])
    expect(rows[3]?.[7]).toBe(
      '■入户/现场\n■政府网站\n□社区/企事业单位/村公示栏（电子屏）\n□其他（小区群）',
    )
  })

  test('is read as the same rows, local columns too', () => {
    const local: CatalogueRow = {
      ...row,
      levels: ['city', 'village'],
      process: 'result',
      seq: 2,
      serviceKind: 'other',
      supervisionTelephone: '0000-5550102',
      telephone: '0000-5550101',
      thirdLevel: '评估',
    }
    const onRequest: CatalogueRow = { ...row, field: 'budgets', mode: 'onApplication' }
    const rows = [row, local, onRequest]
    const read = readCatalogue({ sheets: [writeCatalogue({ rows, title: '标准目录' })] })
    expect(read.rows.map((each) => each.row)).toEqual(rows)
    expect(read.rows.flatMap(({ problems }) => problems)).toEqual([])
  })
})
