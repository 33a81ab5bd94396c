import { describe, expect, test } from '@jest/globals'

import { basesIn, basesText } from './bases.ts'
import { channelsIn, channelsText } from './channels.ts'
import { elementsIn, elementsText } from './elements.ts'

const must = (label: string) => ({ label, required: true })
const may = (label: string) => ({ label, required: false })

describe('公开内容（要素）', () => {
  test.each([
    ['●文件名称\n●文号\n〇解读', [must('文件名称'), must('文号'), may('解读')]],
    ['●名称；○ 文号。', [must('名称'), may('文号')]],
    [
      '1.政策依据；2.申请指南（对象、范围）\n3.补贴结果',
      [must('政策依据'), must('申请指南（对象、范围）'), must('补贴结果')],
    ],
    ['①收入表②支出表', [must('收入表'), must('支出表')]],
    ['优良天数、PM2.5浓度', [must('优良天数、PM2.5浓度')]],
    ['', []],
  ])('%j', (text, elements) => {
    expect(elementsIn(text)).toEqual(elements)
    expect(elementsIn(elementsText(elements))).toEqual(elements)
  })
})

describe('公开依据', () => {
  test.each([
    [
      '《政府信息公开条例》第二十条、第二十一条',
      [{ article: '第二十条、第二十一条', title: '《政府信息公开条例》' }],
    ],
    [
      '《国有土地上房屋征收与补偿条例》（国务院令第590号）、《行政许可法》',
      [
        { docNo: '国务院令第590号', title: '《国有土地上房屋征收与补偿条例》' },
        { title: '《行政许可法》' },
      ],
    ],
    ['财预〔2016〕143号\n《预算法》', [{ title: '财预〔2016〕143号' }, { title: '《预算法》' }]],
    ['《农业法》及其他有关规定', [{ title: '《农业法》及其他有关规定' }]],
  ])('%s', (text, bases) => {
    expect(basesIn(text)).toEqual(bases)
    expect(basesIn(basesText(bases))).toEqual(bases)
  })
})

describe('公开渠道和载体', () => {
  test.each([
    [
      '■政府网站 □政府公报\n□两微一端 ■公开查阅点',
      ['website', 'readingPoint'],
      ['gazette', 'socialMedia'],
      undefined,
    ],
    ['■社区/企事业单位/村公示栏(电子屏)', ['noticeBoard'], [], undefined],
    ['▲政府网站□其他（村广播站）', ['website'], ['broadcast'], undefined],
    ['■政府网站■其他（赶集日宣传）', ['website', 'other'], [], '赶集日宣传'],
    ['□其他____', [], ['other'], undefined],
    ['■国家企业信用信息公示系统□部门网站', ['enterpriseCredit'], ['departmentWebsite'], undefined],
  ])('%j', (text, channels, optionalChannels, otherChannel) => {
    const read = { channels, optionalChannels, ...(otherChannel && { otherChannel }) }
    expect(channelsIn(text)).toEqual(read)
    expect(channelsIn(channelsText(read as never))).toEqual(read)
  })

  test('a cell without boxes is taken as mandatory and says so', () => {
    expect(channelsIn('政府网站、公开查阅点')).toEqual({
      channels: ['website', 'readingPoint'],
      optionalChannels: [],
      withoutMarks: true,
    })
  })
})
