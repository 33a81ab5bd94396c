import type { EntrySeed } from '../data/seedItem.ts'

import { spread } from '../factories/spread.ts'
import { variation } from '../keyAreas/shares.ts'
import { afterMonth, MONTHS } from './calendar.ts'

const STAGES = ['primary', 'junior', 'nineYear'] as const
const SCHOOLS = 46
const ORDINALS = [...'一二三四五六七八九十']

const SCHOOL_PLACES = ['文昌街道', '东关街道', '河西街道', '青禾镇', '岚桥镇']
const schoolsOf = spread({ over: SCHOOL_PLACES.length, total: SCHOOLS })

/** The directory of schools, place by place. */
const directories: EntrySeed[] = SCHOOL_PLACES.map((place, at) => {
  const schools = ORDINALS.slice(0, schoolsOf[at]).map((ordinal, index) => {
    const name = `澄川县${place.slice(0, 2)}第${ordinal}学校`
    const classes = 12 + variation({ below: 20, of: name })
    const [students, teachers] = [classes * 42, Math.ceil(classes * 2.4)]
    return {
      name,
      address: `澄川县${place}学府路${index * 10 + 1}号`,
      classes,
      code: `99042${at}000${index}`,
      nature: 'public',
      stage: STAGES[index % STAGES.length],
      students,
      studentsPerTeacher: (students / teachers).toFixed(2),
      teachers,
      telephone: `0000-55503${at}${index}`,
    }
  })
  const total = (name: 'classes' | 'students' | 'teachers') =>
    schools.reduce((sum, school) => sum + school[name], 0)
  return {
    key: `schools-${at}`,
    category: 'livelihood',
    department: 'jtj',
    formedOn: '2025-10-15',
    genre: '统计数据',
    keyArea: {
      slug: 'schools',
      value: {
        asOf: '2025-09-30',
        schools: schools.map((school) => ({ ...school, code: school.code.padEnd(10, '0') })),
        totalClasses: total('classes'),
        totalSchools: schools.length,
        totalStudents: total('students'),
        totalTeachers: total('teachers'),
      },
    },
    keywords: ['学校名录', '办学规模'],
    summary: `公布${place}义务教育学校名录、班级数、在校生数和生师比。`,
    title: `${place}2025—2026学年义务教育学校名录`,
    topic: '1102',
  }
})

const PLANS = [
  { school: '澄川县文昌小学', stage: 'primary', place: '临河社区', classes: 6 },
  { school: '澄川县东关小学', stage: 'primary', place: '通达社区', classes: 5 },
]

/** 66 districts in each of two lists: 132. */
const DISTRICTS = Array.from({ length: 66 }, (_, index) => `第${index + 1}居民小组`)

function schoolIn({ index, school }: { index: number; school: string }): string {
  return index === 0 ? school : school.replace('澄川县', '澄川县乡镇')
}

const enrolments: EntrySeed[] = [
  { title: '县城', documentNo: '澄教体〔2025〕31号', year: 2025 },
  { title: '乡镇', documentNo: '澄教体〔2025〕32号', year: 2025 },
].map(({ title, documentNo, year }, index) => ({
  key: `enrolment-${index}`,
  category: 'livelihood',
  department: 'jtj',
  formedOn: '2025-06-20',
  genre: '公告',
  keyArea: {
    slug: 'school-enrolment',
    value: {
      plans: PLANS.map(({ school, stage, classes }) => ({
        classes: classes + index,
        nature: 'public',
        school: schoolIn({ index, school }),
        stage,
        students: (classes + index) * 45,
      })),
      policy: {
        title: `澄川县${title}2025年义务教育招生入学工作实施方案`,
        documentNo,
        interpretation: '11990421MB10000614/2025-00047',
        interpretedOn: '2025-06-23',
        publishedOn: '2025-06-20',
      },
      districts: DISTRICTS.map((place, at) => ({
        place,
        school: schoolIn({ index, school: PLANS[at % PLANS.length]!.school }),
        stage: 'primary',
      })),
      places: DISTRICTS.map((name) => ({ name })),
      registrationFrom: '2025-07-01',
      registrationTo: '2025-07-10',
      resultOn: '2025-08-15',
      totals: [
        {
          classes: 11 + index * 2,
          stage: 'primary',
          students: (11 + index * 2) * 45,
        },
      ],
      year,
    },
  },
  keywords: ['义务教育', '招生计划'],
  summary: `公布${title}2025年义务教育招生计划、报名时间和结果公布日期。`,
  title: `澄川县${title}2025年义务教育招生计划`,
  topic: '1102',
}))

export const education: EntrySeed[] = [...directories, ...enrolments]

const item = { department: '教育', kind: 'service', payer: '自愿接受服务的学生家长' }

const OTHER_FEES = [
  ...['殡仪车接运费', '遗体存放费', '遗体火化费', '骨灰寄存费', '有线电视收视维护费'],
  ...['不动产测绘费', '车辆救援服务费', '车辆停放保管费', '危险废物处置费', '污水处理服务费'],
  ...['垃圾清运服务费', '住宅物业服务费', '电梯运行费', '供水入户安装费', '燃气入户安装费'],
  ...['景区门票', '景区观光车票'],
]

export const feeLists: EntrySeed[] = [2024, 2025].map((year) => ({
  key: `fees-service-${year}`,
  category: 'fees',
  department: 'fgj',
  formedOn: `2025-${year === 2024 ? '01' : '02'}-14`,
  genre: '公告',
  keyArea: {
    slug: 'fees',
    value: {
      effectiveOn: `${year}-01-01`,
      items: [
        {
          ...item,
          name: '课后服务费',
          amount: '60',
          amountTo: '80',
          basis: '澄发改价〔2023〕12号',
          isForEnterprises: false,
          number: '1',
          standard: '小学每生每月60元，初中每生每月80元',
          status: 'charged',
          unit: '元/生·月',
        },
        {
          ...item,
          name: '机动车停放服务费',
          amount: '2',
          basis: '澄发改价〔2022〕30号',
          department: '交通运输',
          isForEnterprises: false,
          number: '2',
          payer: '停车人',
          standard: '公共停车场每小时2元',
          status: 'charged',
          unit: '元/小时',
        },
        ...OTHER_FEES.map((name, index) => ({
          ...item,
          name,
          amount: String(10 + index * 5),
          basis: `澄发改价〔2022〕${index + 31}号`,
          department: '发展改革',
          isForEnterprises: false,
          number: String(index + 3),
          payer: '自愿接受服务的单位和个人',
          standard: `每次${10 + index * 5}元`,
          status: 'charged',
          unit: '元/次',
        })),
      ],
      listKind: 'service',
      supervision: '0000-5550102',
      year,
    },
  },
  keywords: ['政府定价', '经营服务性收费'],
  summary: `公布${year}年政府定价的经营服务性收费目录清单。`,
  title: `澄川县${year}年政府定价的经营服务性收费目录清单`,
  topic: '0304',
}))

const AUDITED = ['县自然资源局', '县卫生健康局', '县交通运输局', '县农业农村局']

export const audits: EntrySeed[] = AUDITED.map((target, index) => {
  const [mismanaged, violated] = [120_000 + index * 13_640, 18_000 + index * 2_150]
  const wan = (amount: number) => `${(amount / 100).toFixed(2)}`
  return {
    key: `audit-${index}`,
    category: 'supervision',
    department: 'sjj',
    formedOn: `2025-0${index + 5}-22`,
    genre: '公告',
    keyArea: {
      slug: 'audit-result',
      value: {
        auditedFrom: '2024-01-01',
        auditedTo: '2024-12-31',
        findingCount: 9 + index,
        findings: [
          {
            amount: wan(mismanaged),
            category: '预算管理',
            count: 6 + index,
            description: '部分项目资金未及时细化下达。',
            kind: 'mismanagement',
          },
          {
            amount: wan(violated),
            category: '政府采购',
            count: 3,
            description: '部分货物未按规定实行政府采购。',
            kind: 'violation',
          },
        ],
        mismanagementAmount: wan(mismanaged),
        suggestions: 8,
        target,
        totalAmount: wan(mismanaged + violated),
        transferred: 0,
        type: 'special',
        violationAmount: wan(violated),
        wasteAmount: '0.00',
        year: 2025,
      },
    },
    keywords: ['审计结果', '专项审计'],
    summary: `公告${target}2024年度财政财务收支专项审计查出的问题和建议。`,
    title: `关于${target}2024年度财政财务收支审计结果的公告`,
    topic: '0408',
  }
})

export const planning: EntrySeed[] = [2, 4, 5, 7].map((at) => {
  const month = MONTHS[at]!
  const words = `2025年1月至${at + 1}月`
  const growth = (of: string) => (4 + variation({ below: 30, of: `${month}${of}` }) / 10).toFixed(1)
  return {
    key: `monthly-economy-${month}`,
    body: `${words}，全县经济运行总体平稳。规模以上工业增加值同比增长${growth('工业')}%，固定资产投资同比增长${growth('投资')}%，社会消费品零售总额同比增长${growth('消费')}%。
数据为初步统计结果，以统计年鉴为准。`,
    category: 'statistics',
    department: 'tjj',
    formedOn: afterMonth({ days: 22, month }),
    genre: '统计数据',
    keywords: ['经济运行', '月度数据'],
    summary: `公布${words}工业、投资、消费三项主要指标的增长情况。`,
    title: `${words}澄川县主要经济指标`,
    topic: '0303',
  }
})

const RULES = [
  { code: 'cgj', matter: '城区户外摊点临时经营', number: 41, topic: '1002' },
  { code: 'jtysj', matter: '农村客运班线', number: 42, topic: '0801' },
  { code: 'wjj', matter: '村卫生室药品', number: 43, topic: '1301' },
  { code: 'nyncj', matter: '农产品产地追溯', number: 44, topic: '0601' },
]
const WORDS: Record<string, string> = { cgj: '澄城管', jtysj: '澄交', nyncj: '澄农', wjj: '澄卫' }

export const regulations: EntrySeed[] = RULES.map(({ code, matter, number, topic }) => ({
  key: `rule-${code}`,
  body: `各乡镇人民政府、街道办事处，有关单位：
为规范${matter}管理，方便群众办事，现就有关事项通知如下。
一、明确责任。主管部门负责政策指导和监督检查，乡镇（街道）负责日常管理。
二、公开流程。办理条件、材料和时限在县政府网站和办事窗口公开，不得增加证明。
三、加强监督。对群众反映的问题，7个工作日内核查并答复。
本通知自印发之日起施行，有效期五年。`,
  category: 'regulations',
  department: code,
  documentNumber: `${WORDS[code]}〔2025〕${number}号`,
  formedOn: '2025-06-18',
  genre: '通知',
  keywords: [matter, '管理'],
  summary: `规范${matter}管理，明确责任分工、公开要求和监督方式。`,
  title: `关于规范${matter}管理有关事项的通知`,
  topic,
}))
