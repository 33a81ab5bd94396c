import { accident } from '../../factories/accident.ts'
import { foodLicences } from '../../factories/foodLicences.ts'
import { noiseQuarter } from '../../factories/noiseQuarter.ts'

import type { EntrySeed } from '../seedItem.ts'
import { governmentBudget2025 } from '../values/governmentBudget.ts'
import { hired2026 } from '../values/personnel.ts'

/** 环境、安全、食品和住房的专项数据，正文以数据为主. */
export const typedData: EntrySeed[] = [
  {
    key: 'czj-government-budget-2025',
    category: 'budget',
    department: 'czj',
    formedOn: '2025-02-05',
    genre: '预决算',
    keyArea: governmentBudget2025,
    keywords: ['政府预算', '一般公共预算', '2025年'],
    summary: '公开2025年县级一般公共预算、政府性基金预算的收支、转移支付和举债安排。',
    title: '澄川县2025年县级政府预算公开',
    topic: '0401',
  },
  noiseQuarter({ period: '2026-Q2' }),
  {
    key: 'sthjj-key-polluters-2026',
    category: 'supervision',
    department: 'sthjj',
    formedOn: '2026-03-20',
    genre: '公告',
    keyArea: {
      slug: 'key-polluters',
      value: {
        authority: '梧原市生态环境局',
        publishedAt: '2026-03-20',
        unitCount: 2,
        units: [
          {
            name: '澄川县青禾食品有限公司',
            kind: 'water',
            township: '青禾镇',
            uscc: '91990421MA9100012U',
          },
          {
            name: '澄川县岚桥建材有限公司',
            kind: 'air',
            township: '岚桥镇',
            uscc: '91990421MA9100020N',
          },
          {
            name: '澄川县岚桥建材有限公司',
            kind: 'noise',
            township: '岚桥镇',
            uscc: '91990421MA9100020N',
          },
        ],
        year: 2026,
      },
    },
    keywords: ['重点单位名录', '环境监管'],
    summary: '公布2026年澄川县环境监管重点单位2家及其所在名录类别。',
    title: '澄川县2026年环境监管重点单位名录',
    topic: '1003',
  },
  accident({
    accountability: '对施工单位罚款35万元，对项目负责人和安全员依法处罚，对监管人员2人诫勉谈话。',
    approvedOn: '2025-08-12',
    deaths: 1,
    industry: 'construction',
    injuries: 1,
    loss: 18_640,
    name: '东关街道“6·17”高处坠落事故',
    occurredOn: '2025-06-17',
    place: '东关街道老旧片区改造工地',
    publishedOn: '2025-08-20',
    reviewedOn: '2026-06-10',
    submittedOn: '2025-08-05',
    teamFormedOn: '2025-06-18',
    unit: '澄川县恒筑建材有限公司',
  }),
  accident({
    accountability: '对运输企业罚款6万元，责令停业整顿15日，吊销驾驶人从业资格。',
    approvedOn: '2025-05-06',
    deaths: 0,
    industry: 'road',
    injuries: 3,
    loss: 4_260,
    name: '省道澄梧线“3·11”道路运输事故',
    occurredOn: '2025-03-11',
    place: '省道澄梧线大坪段',
    publishedOn: '2025-05-14',
    reviewedOn: '2026-03-18',
    submittedOn: '2025-04-28',
    teamFormedOn: '2025-03-12',
    unit: '澄川县通达运输有限公司',
  }),
  accident({
    accountability: '对合作社罚款2万元，责令补办农业机械检验手续。',
    approvedOn: '2025-12-15',
    deaths: 1,
    industry: 'farmMachinery',
    injuries: 0,
    loss: 9_180,
    name: '青禾镇“10·22”农业机械事故',
    occurredOn: '2025-10-22',
    place: '青禾镇双桥村',
    publishedOn: '2025-12-23',
    reviewedOn: '2026-09-15',
    submittedOn: '2025-12-08',
    teamFormedOn: '2025-10-23',
    unit: '澄川县青禾农业专业合作社',
  }),
  ...hazardLists(),
  foodLicences({ period: '2026-Q2' }),
  ...foodWarnings(),
  ...housingProjects(),
  {
    key: 'rsj-hired-2026',
    category: 'recruitment',
    department: 'rsj',
    formedOn: '2026-07-20',
    genre: '公示',
    keyArea: hired2026,
    keywords: ['公开招聘', '拟聘用人员', '公示'],
    summary: '公示2026年事业单位公开招聘护理、教师、编辑岗位拟聘用人员6名。',
    title: '澄川县2026年事业单位公开招聘拟聘用人员公示',
    topic: '1503',
  },
]

function hazardLists(): EntrySeed[] {
  return [
    { closedOn: '2026-05-22', deadline: '2026-06-15', listedOn: '2026-04-10', period: '2026-Q2' },
  ].map(({ closedOn, deadline, listedOn, period }) => {
    const words = `${period.slice(0, 4)}年第二季度`
    return {
      key: `hazards-${period.toLowerCase()}`,
      category: 'supervision',
      department: 'yjj',
      formedOn: '2026-07-08',
      genre: '公告',
      keyArea: {
        slug: 'hazard-list',
        value: {
          period,
          rows: [
            {
              closedOn,
              deadline,
              hazard: '料仓防护栏缺失，临边作业没有安全带系挂点',
              listedOn,
              owner: '澄川县岚桥建材有限公司',
              status: 'closed',
              supervisor: '县应急管理局',
              unit: '澄川县岚桥建材有限公司',
              uscc: '91990421MA9100020N',
            },
            {
              closedOn,
              deadline,
              hazard: '冷库液氨管道保温层破损，报警装置失灵',
              listedOn,
              owner: '澄川县青禾食品有限公司',
              status: 'closed',
              supervisor: '县安全生产委员会',
              unit: '澄川县青禾食品有限公司',
              uscc: '91990421MA9100012U',
            },
          ],
        },
      },
      keywords: ['重大事故隐患', '挂牌督办', words],
      summary: `公布${words}挂牌督办的重大事故隐患2处及其整改销号情况。`,
      title: `${words}澄川县重大事故隐患挂牌督办情况`,
      topic: '0905',
    }
  })
}

function foodWarnings(): EntrySeed[] {
  const warnings = [
    {
      name: '野生菌食用安全风险警示',
      advice: '不采摘、不购买、不食用不认识的野生菌；食用后出现不适应立即就医并保留样品。',
      hazard: '夏秋季节野生菌大量生长，误食有毒野生菌可以引起中毒。',
      issuedOn: '2026-06-18',
      level: 'risk',
      product: '未经鉴别的野生菌',
    },
    {
      name: '发芽马铃薯食用风险警示',
      advice: '发芽较多或者皮肉青紫的马铃薯不要食用；少量发芽的应当深挖芽眼并充分加热。',
      hazard: '发芽马铃薯含有龙葵素，食用后可以引起恶心、呕吐。',
      issuedOn: '2026-03-12',
      level: 'risk',
      product: '发芽马铃薯',
    },
    {
      name: '端午粽子消费提示',
      advice: '选购标签完整的产品，开封后及时食用；老人、儿童适量食用。',
      hazard: '散装粽子储存不当容易滋生微生物。',
      issuedOn: '2026-06-15',
      level: 'advice',
      product: '散装粽子',
    },
    {
      name: '月饼消费提示',
      advice: '查看生产日期和保质期，冷藏月饼按标签温度保存，不购买过度包装商品。',
      hazard: '高糖高油食品过量食用不利于健康。',
      issuedOn: '2026-09-18',
      level: 'advice',
      product: '月饼',
    },
  ]
  return warnings.map(({ name, advice, hazard, issuedOn, level, product }) => ({
    key: `food-warning-${issuedOn}`,
    category: 'supervision',
    department: 'scjgj',
    formedOn: issuedOn,
    genre: '公告',
    keyArea: {
      slug: 'food-warning',
      value: {
        name,
        advice,
        contact: '0000-5550114',
        hazard,
        issuedOn,
        level,
        products: [{ name: product }],
      },
    },
    keywords: ['食品安全', '消费提示'],
    summary: `${name}：${hazard}`,
    title: `澄川县市场监督管理局${name}`,
    topic: '0904',
  }))
}

function housingProjects(): EntrySeed[] {
  const firms = {
    builder: '澄川建工有限公司',
    designer: '澄川建筑设计院',
    developer: '澄川县保障房建设投资有限公司',
    supervisor: '澄川工程监理有限公司',
  }
  const projects = [
    {
      key: 'housing-project-anju-2',
      formedOn: '2026-04-20',
      value: {
        ...firms,
        name: '安居家园二期',
        area: '12600.00',
        investment: '3780.00',
        place: '东关街道规划二路',
        planYear: 2026,
        startAt: '2026-04-15',
        status: 'building',
        type: 'affordableRental',
        units: 180,
      },
    },
    {
      key: 'housing-project-apartments',
      formedOn: '2026-09-28',
      value: {
        ...firms,
        name: '开发区蓝领公寓',
        area: '10440.00',
        completedAt: '2026-09-18',
        investment: '3132.00',
        place: '创业大道',
        planYear: 2026,
        startAt: '2025-03-20',
        status: 'completed',
        type: 'affordableRental',
        units: 180,
      },
    },
  ]
  return projects.map(({ key, formedOn, value }) => ({
    key,
    category: 'livelihood',
    department: 'zjj',
    formedOn,
    genre: '其他',
    keyArea: { slug: 'housing-project', value },
    keywords: ['保障性租赁住房', '项目信息'],
    summary: `公布保障性租赁住房项目${value.name}的套数、面积、投资、参建单位和进度。`,
    title: `${value.name}保障性租赁住房项目信息公布`,
    topic: '1002',
  }))
}
