import { addWorkingDays } from '@gongkai/shared'

import { departmentOf } from '../data/departments.ts'

import type { NoticeSeed } from '../data/seedItem.ts'
import { daysAfter } from '../factories/days.ts'
import {
  type AssessmentCase,
  assessmentNotice,
  type AssessmentStage,
} from '../factories/environmentalAssessment.ts'

const PLANTS = [
  ['青禾镇', '果蔬预冷及包装'],
  ['岚桥镇', '再生塑料造粒'],
  ['柳河镇', '稻米加工'],
  ['白沙镇', '机制砂'],
  ['龙泉镇', '瓶装饮用水'],
  ['永丰镇', '中药饮片'],
  ['黄堡镇', '有机肥'],
  ['三岔镇', '木质颗粒燃料'],
  ['清溪镇', '豆制品加工'],
  ['马营镇', '饲料加工'],
  ['高店镇', '农机配件'],
] as const

const STAGES = ['受理', '拟批准', '决定'] as const

/** Three publications of every project, some five weeks from the first to the last. */
export const assessments: NoticeSeed[] = PLANTS.flatMap(([place, what], index) => {
  const project: AssessmentCase = {
    slug: `plant-${index}`,
    agency: '梧原市清蓝环境技术有限公司',
    caseNo: `澄环评受2025-${String(index + 1).padStart(3, '0')}`,
    developer: `澄川县${place.slice(0, 2)}${what.slice(0, 2)}有限公司`,
    environmental: 4_800 + index * 310,
    impacts: [
      '废水：生产废水处理后回用，生活污水接入镇污水处理站',
      '废气：产尘工序密闭收集，布袋除尘后达标排放',
      '噪声：选用低噪声设备，夜间不生产',
    ],
    investment: 96_000 + index * 5_400,
    kind: '报告表',
    name: `${place}${what}项目`,
    overview: '利用现有厂房建设生产线一条，配套污染防治设施',
    place: `${place}工业集中区`,
  }
  const month = String((index % 11) + 1).padStart(2, '0')
  const stages = STAGES.map((stage, at): AssessmentStage => {
    const displayFrom = daysAfter({ count: at * 20, from: `2025-${month}-06` })
    return {
      displayFrom,
      displayTo: addWorkingDays({ days: 6, from: displayFrom }),
      extra: '公众可以在公示期内以书面方式提出意见。',
      formedOn: displayFrom,
      ...(stage === '决定' && { number: `澄环审〔2025〕${index + 1}号` }),
      stage,
    }
  })
  return stages.map((stage, at) =>
    assessmentNotice({ earlier: stages.slice(0, at), project, stage }),
  )
})

type Notice = Pick<NoticeSeed, 'department' | 'formedOn' | 'noticeKind' | 'title' | 'topic'>

const PLAIN: Notice[] = [
  ...(['一', '二', '三', '四'] as const).map((batch, index): Notice => ({
    department: 'zjj',
    formedOn: `2025-0${index * 2 + 2}-18`,
    noticeKind: 'housing',
    title: `2025年第${batch}批公共租赁住房申请家庭资格审核结果公示`,
    topic: '1002',
  })),
  {
    department: 'jtj',
    formedOn: '2025-06-24',
    noticeKind: 'enrolment',
    title: '2025年县城初中一年级入学登记公告',
    topic: '1102',
  },
  ...(['教师', '卫生', '综合'] as const).map((kind): Notice => ({
    department: 'rsj',
    formedOn: '2025-06-12',
    noticeKind: 'recruitment',
    title: `2025年事业单位公开招聘${kind}岗位体检公告`,
    topic: '1503',
  })),
]

export const plainNotices: NoticeSeed[] = PLAIN.map((facts, index) => {
  const { name, telephone } = departmentOf(facts.department)
  return {
    ...facts,
    key: `notice-2025-${index}`,
    body: `现将${facts.title}有关事项公布如下。
名单和时间安排在办事窗口和所在社区公示栏张贴，网上不公布个人信息。
对公告内容有异议的，请自公告之日起7个工作日内书面反映，联系电话${telephone}。`,
    contact: `${name}，电话${telephone}`,
    displayFrom: facts.formedOn,
    displayTo: daysAfter({ count: 14, from: facts.formedOn }),
    genre: '公告',
    keywords: ['公告', facts.title.slice(5, 12)],
    summary: `${facts.title}，说明公示方式、异议反映期限和联系方式。`,
  }
})
