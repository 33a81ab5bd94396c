import { describe, expect, test } from '@jest/globals'

import type { Deadline, Display, Period, Trigger, Unit } from './deadline.ts'
import { parseDeadline } from './parseDeadline.ts'

const within = (trigger: Trigger, n: number, unit: Unit = 'wd'): Deadline => ({
  kind: 'within',
  n,
  trigger,
  unit,
})
const recurring = (period: Period, due: object = {}): Deadline => ({
  due,
  kind: 'recurring',
  period,
})
const fixed = (month: number, day: number): Deadline => ({ day, kind: 'fixed', month })
const atLeast = (n: number, unit: Unit): Display => ({ min: { n, unit } })
const timely: Deadline = { kind: 'timely' }
const aWeekBefore: Deadline = { kind: 'before', n: 7, trigger: 'meeting', unit: 'd' }

describe('§1.4 phrases of 公开时限 in real catalogues', () => {
  test.each<[phrase: string, deadlines: Deadline[], more?: { cycle?: Period; display?: Display }]>([
    ['信息形成或者变更之日起20个工作日内', [within('formedOrChanged', 20)]],
    ['自信息形成或变更之日起２０个工作日内予以公开', [within('formedOrChanged', 20)]],
    ['获取、形成或变更之日起20个工作日内', [within('formedOrChanged', 20)]],
    ['信息形成（变更）20个工作日内', [within('formedOrChanged', 20)]],
    ['20个工作日内', [within('formedOrChanged', 20)]],
    [
      '制定或获取信息之日起10个工作日内,公示7个工作日',
      [within('obtained', 10)],
      { display: atLeast(7, 'wd') },
    ],
    ['自收到申请之日起20个工作日内', [within('requestReceived', 20)]],
    ['县人民代表大会批准后20日内', [within('npcApproved', 20, 'd')]],
    ['本级人大（常委会）批准后20日内', [within('npcApproved', 20, 'd')]],
    ['财政部门批复后20日内', [within('budgetReplied', 20, 'd')]],
    ['收到征地批准文件之日起10个工作日内', [within('approvalReceived', 10)]],
    ['现状调查结束后5个工作日内', [within('surveyDone', 5)]],
    ['征求意见不得少于30日', [], { display: atLeast(30, 'd') }],
    ['预公告不少于十个工作日', [], { display: atLeast(10, 'wd') }],
    ['方案公告不少于30日', [], { display: atLeast(30, 'd') }],
    ['作出决定之日起7个工作日', [within('decided', 7)]],
    [
      '确定年度计划后20个工作日内；每月后10个工作日内更新',
      [recurring('P1M', { n: 10, unit: 'wd' }), within('planSet', 20)],
      { cycle: 'P1M' },
    ],
    ['每月10日前公布上月数据', [recurring('P1M', { day: 10 })], { cycle: 'P1M' }],
    ['每月10日前发布上月', [recurring('P1M', { day: 10 })], { cycle: 'P1M' }],
    ['每季度第一个月15日前', [recurring('P3M', { day: 15, monthOfPeriod: 1 })], { cycle: 'P3M' }],
    ['每季度首月20日', [recurring('P3M', { day: 20, monthOfPeriod: 1 })], { cycle: 'P3M' }],
    ['月度情况次月15日前', [recurring('P1M', { day: 15 })], { cycle: 'P1M' }],
    ['季后首月25日前', [recurring('P3M', { day: 25, monthOfPeriod: 1 })], { cycle: 'P3M' }],
    ['季后15日内', [recurring('P3M', { n: 15, unit: 'd' })], { cycle: 'P3M' }],
    ['每年1月31日前', [fixed(1, 31)], { cycle: 'P1Y' }],
    ['6月5日前', [fixed(6, 5)], { cycle: 'P1Y' }],
    ['7月底前', [fixed(7, 31)], { cycle: 'P1Y' }],
    ['半年至少更新1次', [recurring('P6M')], { cycle: 'P6M' }],
    ['至少1次/年', [recurring('P1Y')], { cycle: 'P1Y' }],
    ['每年至少公开两次', [recurring('P6M')], { cycle: 'P6M' }],
    ['按月公开', [recurring('P1M')], { cycle: 'P1M' }],
    ['提前一周发通知邀请', [aWeekBefore]],
    ['会议召开前七日', [aWeekBefore]],
    ['按进展情况及时公开', [timely]],
    ['及时', [timely]],
    ['实时公开', [timely]],
    ['公布之日后五日内', [within('event', 5, 'd')]],
    ['施行满3个月后20日内', [within('event', 20, 'd')]],
    ['收到批复后五日内', [within('replied', 5, 'd')]],
    ['招标公告发布之日起3个工作日内', [within('event', 3)]],
    ['突发事件发生后24小时内', [within('event', 1, 'd')]],
    [
      '自信息形成之日起20个工作日内公开。法律、法规对公开期限另有规定的，从其规定。',
      [within('formedOrChanged', 20)],
    ],
  ])('%s', (phrase, deadlines, more = {}) => {
    expect(parseDeadline(phrase)).toEqual({ ...more, deadlines, unparsed: [] })
  })

  test.each([
    ['视情况而定', [], ['视情况而定']],
    [
      '季后15日内；没有新增的发布说明',
      [recurring('P3M', { n: 15, unit: 'd' })],
      ['没有新增的发布说明'],
    ],
    ['13月40日前', [], ['13月40日前']],
    ['每年至少5次', [recurring('P1Y')], ['至少5次']],
  ])('what it does not know is kept and reported: %s', (phrase, deadlines, unparsed) => {
    expect(parseDeadline(phrase)).toMatchObject({ deadlines, unparsed })
  })
})
