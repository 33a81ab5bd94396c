import type { NoticeKind } from '../fields/noticeKinds.ts'
import type { Span } from './calendar.ts'

export type PostingRule = {
  basis: string
  /** The display ends by itself after its last day, since the law or the subject demands it. */
  endsAutomatically?: boolean
  /** Whether a shorter period is lawful when its reason is stated. */
  mayBeShorter?: boolean
  minimum?: Span
}

export type PostingRules = Partial<Record<NoticeKind, PostingRule>>

const workingDays = (count: number): Span => ({ count, unit: 'workingDay' })
const days = (count: number): Span => ({ count, unit: 'day' })

/**
 * Kinds whose period a law or a rule of the State prescribes. No county sets a shorter one, or lets it
 * be shortened where the law does not.
 */
export const STATUTORY_POSTING_RULES = {
  landPreNotice: {
    basis: '《土地管理法实施条例》第二十六条：预公告时间不少于十个工作日',
    minimum: workingDays(10),
  },
  landPlan: {
    basis: '《土地管理法实施条例》第二十七条：补偿安置方案公告不少于三十日',
    minimum: days(30),
  },
  houseConsultation: {
    basis: '《国有土地上房屋征收与补偿条例》第十条：征求意见期限不少于30日',
    minimum: days(30),
  },
  singleSource: {
    basis: '《政府采购非招标采购方式管理办法》第三十八条：公示期不少于5个工作日',
    minimum: workingDays(5),
  },
  eiaDecision: {
    basis: '《建设项目环境影响评价政府信息公开指南（试行）》：拟批准公示5个工作日',
    minimum: workingDays(5),
  },
  consultation: {
    basis: '《重大行政决策程序暂行条例》第十五条：一般不少于30日，缩短的应当说明理由',
    mayBeShorter: true,
    minimum: days(30),
  },
} satisfies PostingRules

/**
 * How long each kind of notice is posted at least, and what makes it so. Kinds that are not here are
 * posted as long as their department decides. Stricter local rules stand in the file that
 * GONGKAI_SETTINGS names.
 */
export const DEFAULT_POSTING_RULES: PostingRules = {
  ...STATUTORY_POSTING_RULES,
  candidates: {
    basis: '《招标投标法实施条例》第五十四条：公示期不少于3日',
    minimum: days(3),
  },
  eiaAcceptance: {
    basis:
      '《建设项目环境影响评价政府信息公开指南（试行）》：报告书10个工作日、报告表5个工作日，按报告表核对',
    minimum: workingDays(5),
  },
  appointment: {
    basis: '《党政领导干部选拔任用工作条例》：任前公示不少于五个工作日',
    minimum: workingDays(5),
  },
  recruitmentResult: {
    basis: '《公务员录用规定》：拟录用公示不少于五个工作日',
    minimum: workingDays(5),
  },
  socialAid: {
    basis: '《社会救助领域基层政务公开标准指引》：公示7个工作日',
    endsAutomatically: true,
    minimum: workingDays(7),
  },
  subsidy: {
    basis: '惠民惠农财政补贴发放前公示，一般不少于7日，以地方规定为准',
    endsAutomatically: true,
    minimum: days(7),
  },
  housingAllocation: {
    basis: '保障性住房分配结果公示，以地方规定为准，默认20日',
    endsAutomatically: true,
    minimum: days(20),
  },
  penalty: {
    basis: '行政处罚信息按审定的公示期限公示，期满停止公示',
    endsAutomatically: true,
  },
  creditRepair: {
    basis: '《失信行为纠正后的信用信息修复管理办法（试行）》：修复后终止公示',
    endsAutomatically: true,
  },
}
