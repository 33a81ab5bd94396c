import {
  type AssessmentCase,
  assessmentNotice,
  type AssessmentStage,
} from '../../factories/environmentalAssessment.ts'

import type { NoticeSeed } from '../seedItem.ts'

const starch: AssessmentCase = {
  slug: 'starch',
  agency: '梧原市清蓝环境技术有限公司',
  caseNo: '澄环评受2026-006',
  developer: '澄川县沃丰淀粉有限公司',
  environmental: 62000,
  impacts: [
    '废水：采用“UASB+两级AO+深度处理”，达标后排入开发区污水处理厂，不新增直接排放口',
    '废气：烘干粉尘经旋风加布袋除尘，污水站恶臭密闭收集后生物滤池处理',
    '噪声：选用低噪声设备，厂界执行3类标准',
    '固体废物：薯渣全部外售作饲料，污泥脱水后安全处置',
  ],
  investment: 860000,
  kind: '报告书',
  name: '年产3万吨马铃薯淀粉生产线项目',
  overview: '占地52亩，新建淀粉生产线两条、原料储存库和污水处理站，日处理废水2,400立方米',
  place: '澄川经济开发区创业大道26号',
}

const castings: AssessmentCase = {
  slug: 'castings',
  agency: '云东省安境环保咨询有限公司',
  caseNo: '澄环评受2026-015',
  developer: '澄川县恒筑建材有限公司',
  environmental: 18600,
  impacts: [
    '废气：原料仓全封闭，破碎、搅拌工序集气除尘，运输车辆冲洗后出场',
    '废水：生产废水全部循环，雨水经沉淀池收集回用',
    '噪声：夜间不生产，临近居民一侧加装隔声屏障46米',
  ],
  investment: 240000,
  kind: '报告表',
  name: '装配式混凝土构件加工项目',
  overview: '利用现有厂房4,200平方米，年产预制构件6万立方米',
  place: '东关街道物流园三号路',
}

const livestock: AssessmentCase = {
  slug: 'layers',
  agency: '梧原市清蓝环境技术有限公司',
  caseNo: '澄环评受2026-022',
  developer: '澄川县松林禽业农民专业合作社',
  environmental: 21400,
  impacts: [
    '粪污：传送带清粪，日产日清，高温好氧发酵后还田，配套消纳土地1,260亩',
    '恶臭：鸡舍末端喷淋除臭，距最近居民点640米',
    '废水：冲洗水进入三格沉淀池后用于周边林地灌溉，不外排',
    '病死禽：冷藏暂存，交由县无害化处理中心处置',
  ],
  investment: 186000,
  kind: '报告书',
  name: '松林乡20万羽蛋鸡标准化养殖项目',
  overview: '新建层叠式鸡舍4栋、蛋库、有机肥车间，不在禁养区和水源保护区范围内',
  place: '松林乡南沟村',
}

const starchStages: AssessmentStage[] = [
  {
    displayFrom: '2026-03-02',
    displayTo: '2026-03-16',
    extra:
      '公示10个工作日。报告书全本可以在县政府网站下载。建设单位已开展公众参与，收到意见4份，采纳3份。',
    formedOn: '2026-03-02',
    stage: '受理',
  },
  {
    displayFrom: '2026-04-14',
    displayTo: '2026-04-21',
    extra: '公示5个工作日（不含公示当日）。申请人、利害关系人在5日内可以申请听证。',
    formedOn: '2026-04-14',
    stage: '拟批准',
  },
  {
    displayFrom: '2026-04-23',
    displayTo: '2026-05-12',
    extra:
      '批复要求：污染防治设施与主体工程同时设计、同时施工、同时投产使用；投产前申领排污许可证，按期开展自主验收并公开。',
    formedOn: '2026-04-23',
    number: '澄环审〔2026〕11号',
    stage: '决定',
  },
]

const castingsStages: AssessmentStage[] = [
  {
    displayFrom: '2026-05-15',
    displayTo: '2026-05-22',
    extra: '公示5个工作日。报告表全本同步公开，涉及商业秘密的设备参数已按规定删除并说明。',
    formedOn: '2026-05-15',
    stage: '受理',
  },
  {
    displayFrom: '2026-06-05',
    displayTo: '2026-06-12',
    extra: '受理公示期间收到居民意见2条，均为噪声方面，建设单位已增加隔声屏障并承诺夜间不生产。',
    formedOn: '2026-06-05',
    stage: '拟批准',
  },
  {
    displayFrom: '2026-06-16',
    displayTo: '2026-07-03',
    extra: '批复要求：夜间不得生产，隔声屏障与主体工程同时投入使用，按期开展自主验收并公开。',
    formedOn: '2026-06-16',
    number: '澄环审〔2026〕14号',
    stage: '决定',
  },
]

const livestockStages: AssessmentStage[] = [
  {
    displayFrom: '2026-08-21',
    displayTo: '2026-09-04',
    extra: '公示10个工作日。选址已经征求松林乡政府、自然资源和农业农村部门意见。',
    formedOn: '2026-08-21',
    stage: '受理',
  },
]

export const environmentNotices: NoticeSeed[] = [
  ...published({ project: starch, stages: starchStages }),
  ...published({ project: castings, stages: castingsStages }),
  ...published({ project: livestock, stages: livestockStages }),
]

function published({
  project,
  stages,
}: {
  project: AssessmentCase
  stages: AssessmentStage[]
}): NoticeSeed[] {
  return stages.map((stage, at) =>
    assessmentNotice({ earlier: stages.slice(0, at), project, stage }),
  )
}
