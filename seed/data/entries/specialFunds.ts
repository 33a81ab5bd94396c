import { specialFund } from '../../factories/specialFund.ts'

import type { EntrySeed } from '../seedItem.ts'

const RURAL_FUND = '衔接推进乡村振兴补助资金'
const FARM_FUND = '农业生产发展资金'

/** Amounts in hundredths of 万元. */
export const ruralFund: EntrySeed[] = specialFund({
  department: 'czj',
  docNo: '澄财农〔2025〕6号',
  fund: RURAL_FUND,
  periods: [
    {
      allocations: [
        {
          amount: 42000,
          content: '硬化产业路6.8公里',
          place: '沙坝镇、三岔镇',
          project: '产业道路提升',
        },
        {
          amount: 36500,
          content: '冷库2座，库容1,800立方米',
          place: '龙泉镇',
          project: '果蔬保鲜冷库',
        },
        {
          amount: 28600,
          content: '管网延伸12.4公里，惠及736户',
          place: '云台乡',
          project: '饮水安全巩固',
        },
      ],
      formedOn: '2025-04-14',
      note: '分配按照脱贫人口规模、项目成熟度和上年绩效三个因素测算，权重分别为40%、30%、30%。',
      paid: 48200,
      period: '2025-Q1',
      sources: [
        { amount: 86000, level: '中央' },
        { amount: 24000, level: '省级' },
        { amount: 12000, level: '县级' },
      ],
    },
    {
      allocations: [
        {
          amount: 15000,
          content: '蛋鸡养殖圈舍改造，带动126户',
          place: '松林乡',
          project: '联农带农养殖',
        },
        {
          amount: 9800,
          content: '茶园抚育860亩、制茶设备3套',
          place: '茶店乡',
          project: '茶产业提质',
        },
      ],
      formedOn: '2025-07-11',
      note: '茶产业提质项目实行先建后补，验收合格后拨付。',
      paid: 12600,
      period: '2025-Q2',
      sources: [
        { amount: 18000, level: '市级' },
        { amount: 8000, level: '县级' },
      ],
    },
    {
      allocations: [],
      formedOn: '2025-10-14',
      note: '累计拨付占全年已分配资金的87.4%，未拨付部分为工程质量保证金和先建后补项目尾款。',
      paid: 54480,
      period: '2025-Q3',
      sources: [],
    },
    {
      allocations: [
        {
          amount: 22400,
          content: '农田灌溉渠系修复9.2公里',
          place: '柳河镇、白沙镇',
          project: '水毁渠系修复',
        },
        {
          amount: 6800,
          content: '垃圾收集点与转运车辆',
          place: '金坪乡、红岭乡',
          project: '人居环境整治',
        },
      ],
      formedOn: '2026-01-13',
      note: '水毁渠系修复以工代赈，劳务报酬占比不低于20%。',
      paid: 18760,
      period: '2025-Q4',
      sources: [
        { amount: 20000, level: '省级' },
        { amount: 10000, level: '县级' },
      ],
    },
  ],
  topic: '1706',
})

/** The newest quarter is not published yet. */
export const farmFund: EntrySeed[] = specialFund({
  department: 'nyncj',
  docNo: '澄财农〔2026〕4号',
  fund: FARM_FUND,
  periods: [
    {
      allocations: [
        {
          amount: 86000,
          content: '小麦“一喷三防”24.3万亩',
          place: '全县',
          project: '小麦单产提升',
        },
        {
          amount: 32000,
          content: '托管服务4万亩次',
          place: '青禾镇等12个乡镇',
          project: '农业社会化服务',
        },
        {
          amount: 18000,
          content: '培育高素质农民600人',
          place: '县农广校',
          project: '农民教育培训',
        },
      ],
      formedOn: '2026-04-13',
      note: '社会化服务补助由服务组织申报、农户签字确认、乡镇抽验，补助标准每亩次8元。',
      paid: 91500,
      period: '2026-Q1',
      sources: [
        { amount: 120000, level: '中央' },
        { amount: 26000, level: '省级' },
      ],
    },
    {
      allocations: [
        {
          amount: 26800,
          content: '建设集中育秧中心2处',
          place: '河西街道、柳河镇',
          project: '水稻集中育秧',
        },
        {
          amount: 9600,
          content: '玉米密植示范6,000亩',
          place: '黄堡镇、马营镇',
          project: '玉米单产提升',
        },
      ],
      formedOn: '2026-07-14',
      note: '集中育秧中心建成后每季对外服务能力不低于8,000亩，服务价格在门口公示。',
      paid: 20400,
      period: '2026-Q2',
      sources: [{ amount: 38000, level: '中央' }],
    },
    {
      allocations: [
        {
          amount: 42600,
          content: '秋粮“一喷多促”16.7万亩',
          place: '全县',
          project: '秋粮防灾减损',
        },
        {
          amount: 11200,
          content: '小麦宽幅精播示范7,000亩',
          place: '马营镇、高店镇',
          project: '小麦规模化种植',
        },
      ],
      formedOn: '2026-10-14',
      note: '“一喷多促”作业轨迹全部上传监管平台，重复面积和未作业面积不予结算。',
      paid: 40150,
      period: '2026-Q3',
      sources: [
        { amount: 46000, level: '中央' },
        { amount: 12000, level: '省级' },
      ],
    },
  ],
  topic: '0601',
})

export const pendingRuralFund: EntrySeed[] = specialFund({
  department: 'czj',
  docNo: '澄财农〔2026〕11号',
  fund: RURAL_FUND,
  periods: [
    {
      allocations: [
        {
          amount: 18600,
          content: '菌菇大棚46座，带动118户',
          place: '石堰乡',
          project: '食用菌产业园',
        },
        { amount: 7400, content: '道路挡墙1.6公里', place: '鹿角乡', project: '水毁道路修复' },
      ],
      formedOn: '2026-10-13',
      note: '食用菌产业园建成后产权归村集体，承租企业按不低于投入额6%交纳租金。',
      paid: 13800,
      period: '2026-Q3',
      sources: [{ amount: 28000, level: '省级' }],
    },
  ],
  topic: '1706',
})
