import { choice, code, day, file, group, line, lines, whole } from '../../domain/schema/fields.ts'
import { decimal } from '../../domain/schema/fields.ts'
import { hectares } from './landFields.ts'
import { from } from './stages.ts'

const number = () => code({ en: 'Number', zh: '文号' }, { form: /^\S{2,30}〔\d{4}〕\d{1,4}号$/u })
const posted = {
  publishedAt: day({ en: 'Published on', zh: '发布日期' }),
  from: day({ en: 'Posted from', zh: '公告起始日期' }),
  to: day({ en: 'Posted until', zh: '公告截止日期' }),
}
const span = {
  from: day({ en: 'From', zh: '起始日期' }),
  to: day({ en: 'To', zh: '截止日期' }),
}
const scope = lines({ en: 'Scope', zh: '征收范围' })
const purpose = lines({ en: 'Purpose', zh: '征收目的' })

/** 征收土地预公告 (土地管理法实施条例 26). */
export const preNotice = group(
  { en: 'Preliminary notice', zh: '征收土地预公告' },
  {
    number: number(),
    ...posted,
    scope,
    purpose,
    surveyPlan: lines({ en: 'Survey arrangements', zh: '开展土地现状调查的安排' }),
    rushPlanting: lines({ en: 'Rush planting', zh: '抢栽抢建不予补偿的说明' }).optional(),
  },
  from('preNotice'),
)

export const survey = group(
  { en: 'Survey', zh: '土地现状调查' },
  {
    ...span,
    confirmedAt: day({ en: 'Confirmed on', zh: '结果确认日期' }),
    publishedAt: day({ en: 'Posted in the village on', zh: '结果公示日期' }).optional(),
    results: lines(
      { en: 'Results by household', zh: '调查确认结果' },
      { audience: 'withinArea' },
    ).optional(),
  },
  from('survey'),
)

export const riskAssessment = group(
  { en: 'Risk assessment', zh: '社会稳定风险评估' },
  {
    at: day({ en: 'Concluded on', zh: '评估日期' }),
    level: choice(
      { en: 'Level', zh: '风险等级' },
      {
        low: { en: 'Low', zh: '低风险' },
        middle: { en: 'Middle', zh: '中风险' },
        high: { en: 'High', zh: '高风险' },
      },
    ),
  },
  from('plan'),
)

/** 征地补偿安置方案公告 (土地管理法 47, 实施条例 27). */
export const plan = group(
  { en: 'Compensation plan', zh: '征地补偿安置方案公告' },
  {
    number: number().optional(),
    ...posted,
    scope,
    landStatus: lines({ en: 'Present state', zh: '土地现状' }),
    purpose,
    compensation: lines({ en: 'Ways and standards', zh: '补偿方式和标准' }),
    resettled: lines({ en: 'Who is resettled', zh: '安置对象' }),
    ways: lines({ en: 'How they are resettled', zh: '安置方式' }),
    socialSecurity: lines({ en: 'Social security', zh: '社会保障' }),
    registrationHow: lines({ en: 'How and until when to register', zh: '补偿登记的方式和期限' }),
    objections: lines({ en: 'Where to object', zh: '异议反馈渠道' }),
  },
  from('plan'),
)

export const hearing = group(
  { en: 'Hearing', zh: '听证' },
  {
    objectors: whole({ en: 'Members who object', zh: '提出异议的成员数' }),
    members: whole({ en: 'Members', zh: '集体经济组织成员总数' }),
    heldAt: day({ en: 'Held on', zh: '听证日期' }).optional(),
    minutes: file({ en: 'Minutes', zh: '听证笔录' }, { audience: 'withinArea' }).optional(),
  },
  from('plan'),
)

export const registration = group(
  { en: 'Registration', zh: '补偿登记' },
  { ...span, place: line({ en: 'Where', zh: '登记地点' }).optional() },
  from('agreement'),
)

export const agreements = group(
  { en: 'Agreements', zh: '征地补偿安置协议' },
  {
    signedAt: day({ en: 'Signed by', zh: '签订完成日期' }).optional(),
    signed: whole({ en: 'Signed', zh: '已签订' }, { unit: '份' }),
    total: whole({ en: 'To be signed', zh: '应签订' }, { unit: '份' }),
  },
  from('agreement'),
)

export const approval = group(
  { en: 'Approval', zh: '征地批准文件' },
  {
    authority: choice(
      { en: 'Approved by', zh: '批准机关' },
      {
        stateCouncil: { en: 'State Council', zh: '国务院' },
        province: { en: 'Province', zh: '省级人民政府' },
        provinceEntrusted: {
          en: 'Province, entrusted by the State Council',
          zh: '省级人民政府（受国务院委托）',
        },
      },
    ),
    docNo: number(),
    date: day({ en: 'Approved on', zh: '批准时间' }),
    receivedAt: day({ en: 'Received on', zh: '收到批准文件日期' }),
    publishedAt: day({ en: 'Published on', zh: '发布日期' }).optional(),
    use: line({ en: 'Approved use', zh: '批准用途' }),
    areaHa: decimal({ en: 'Approved area', zh: '批准面积' }, hectares),
  },
  from('approval'),
)

/** 征收土地公告 (实施条例 31). */
export const annotation = group(
  { en: 'Expropriation notice', zh: '征收土地公告' },
  {
    number: number(),
    publishedAt: day({ en: 'Published on', zh: '发布日期' }),
    remedies: lines({ en: 'Remedies', zh: '复议和诉讼权利' }),
  },
  from('annotation'),
)
