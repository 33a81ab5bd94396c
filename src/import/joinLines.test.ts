import { describe, expect, test } from '@jest/globals'

import { joinLines } from './joinLines.ts'

const textsOf = (...lines: string[]) =>
  joinLines(['标题', ...lines].join('\n'))
    .slice(1)
    .map(({ text }) => text)

describe('lines torn apart by a page break', () => {
  test.each([
    ['inside a sentence', '各乡镇要认真对照清单，逐项梳理存在的问题，确保整改', '任务如期完成。'],
    ['after a bracket', '全年共受理申请十二件，其中县直部门八件，镇（街道）', '受理四件。'],
    ['inside a quotation', '（二）办好服务网。坚持以“服务', '零距离”为宗旨。'],
    ['before 等 in a heading', '（五）建立政务新媒体', '等平台。账号已有十个。'],
    ['before punctuation', '一是加强领导', '，落实责任。'],
  ])('are put together %s', (_, first, second) => {
    expect(textsOf(first, second)).toEqual([first + second])
  })

  test('are counted', () => {
    const text = [
      '标题',
      '各乡镇要对照清单逐项梳理，及时报送有关整改',
      '落实情况，并且',
      '公开。',
    ].join('\n')
    expect(joinLines(text).map(({ joins }) => joins)).toEqual([0, 1, 0])
  })
})

describe('lines that belong apart', () => {
  test.each([
    [
      'a heading and its text',
      '二、加强平台建设，着力打造多渠道、多层次的公开载体',
      '坚持以网站为主平台，统筹推进。',
    ],
    ['finished paragraphs', '县政府办公室高度重视，成立了专门的领导小组。', '各部门积极配合。'],
    [
      'an introduction ending in a colon',
      '现将有关情况，向各位代表和社会各界报告如下：',
      '全年公开信息若干条。',
    ],
    ['a numbered line', '各单位要切实抓好落实，并于月底前报送情况，', '一、工作目标'],
    ['an enumerated sentence', '存在的问题主要有以下几个方面，需要认真对待', '一是认识不到位。'],
    ['the date of a signature', '云溪县人民政府办公室，云溪县财政局，云溪县司法局', '2026年3月9日'],
    [
      'an indented line',
      '各乡镇要认真对照清单，逐项梳理存在的问题，确保整改',
      '　　任务如期完成。',
    ],
    ['an attachment', '请各单位对照附件所列事项，逐项抓好贯彻落实工作', '附件：任务分工表'],
    ['a bracketed note', '（联系人：张某某，联系电话：12345678，传真：87654321）', '此件公开发布'],
    ['rows of a table', '序号\t事项，含说明、依据和责任单位\t备注', '1\t办理，含申请\t无'],
  ])('stay apart: %s', (_, first, second) => {
    expect(textsOf(first, second)).toEqual([first, second.trim()])
  })

  test('a blank line separates, and all kinds of line ends count', () => {
    const text =
      '标题\r\n各乡镇要认真对照清单，逐项梳理存在的问题，确保整改\r\n\r\n任务如期完成\r第三'
    expect(joinLines(text).map((paragraph) => paragraph.text)).toHaveLength(4)
  })

  test('the title stays alone', () => {
    const [title] = joinLines('关于印发、落实和评估政务公开工作要点任务分工方案\n的通知全文')
    expect(title?.text).toBe('关于印发、落实和评估政务公开工作要点任务分工方案')
  })
})
