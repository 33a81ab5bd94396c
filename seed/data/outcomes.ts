import type { Action, Signer } from '../action.ts'
import type { Edit } from '../factories/edit.ts'

/** Waiting for the examiner. */
export const AT_EXAMINATION = [
  'xzfb-monitoring-2026-q3',
  'fund-czj-2026-q3',
  'land-final-lanqiao',
  'zjj-old-communities-q3',
  'jtj-meals-check',
  'aid-2026-09',
  'air-2026-09',
  'food-2026-5',
  'tjj-2026-q3',
  'kgj-hightech-list',
  'wjj-flu-sites',
  'safety-2026-09',
  'qinghe-village-q3-2026',
  'village-lanqiao-2026-q3',
]

export const AT_APPROVAL = [
  'xzfb-winter-heating',
  'czj-final-2025',
  'land-auction-result',
  'housing-lottery-2026-2',
  'proc-canteen-tender',
  'mzj-elderly-homes',
  'water-2026-q3',
  'scjgj-penalty-scale',
  'fgj-projects-2026-q3',
  'sjj-housing-audit',
  'fund-nyncj-2026-q3',
  'longquan-canal-repair',
]

export const DRAFTS = [
  'czj-performance-2026',
  'zjj-rental-october',
  'jtj-winter-exam',
  'sthjj-sections-september',
  'scjgj-online-shopping',
  'tjj-census-prep',
  'nyncj-vaccination',
  'qinghe-homestead-file',
  'sjj-audit-plan-2027',
]

export const RETURNED_BY_EXAMINER: Record<string, string> = {
  'cgj-parking-plan': '收费标准属于政府定价，请先取得价格主管部门文件，并在文中写明依据。',
  'fgj-energy-saving':
    '“用电同比下降4.6%”没有说明统计口径和单位数量，请补充公共机构名录和计算方法。',
  'jtysj-bridge-load': '14座四类桥应当列出桥名、路线和限载值，否则公众无法避险；请补充明细表。',
  'kfq-enterprise-list': '评价结果涉及企业排名，请先书面征求企业意见并附征求意见情况。',
  'kgj-industry-survey':
    '“排名前五的企业及其产值、利润见附表”涉及企业商业秘密和单个统计调查对象资料，请删除附表和该句。',
  'mzj-winter-aid-list':
    '公示表出现“长期患病”“肢体残疾”等救助原因，且同时列出村名和姓名，足以识别个人。网上只公布户数和金额，名单改在村公示栏公示。',
  'wenchang-elevator': '财政补助20万元未注明资金来源文件，请与县住房和城乡建设局核对后补充。',
}

export const RETURNED_BY_APPROVER: Record<string, string> = {
  'fzz-old-maps': '历史地图涉及行政区域界线，请先送县自然资源局进行地图审核，取得审图号后再报。',
  'sfj-mediation-cases': '案例一细节过多，当地群众容易对应到具体农户，请隐去村名并征得当事人同意。',
  'yuntai-forest-rights':
    '争议林地正在调解，公布涉及的村数可能激化矛盾，建议待调解结束后一并公布；请修改后再报。',
}

export const REFUSED: Record<string, { by: Signer; reason: string }> = {
  'rsj-interview-questions': {
    by: 'examiner',
    reason: '试题和评分细则属于内部管理信息，且可能影响今后考试公平，依据条例第十六条不予公开。',
  },
  'yjj-reservoir-points': {
    by: 'approver',
    reason:
      '库位、值守人数和钥匙保管方式公开后可能危及公共安全，依据条例第十四条不予公开；可以另行公布物资种类和总量。',
  },
  'zrzyj-farmland-change': {
    by: 'approver',
    reason: '国土变更调查数据尚未经上级核定发布，本机关无权先行公开，待核定后按规定公开。',
  },
}

export const RECALLED: Record<string, Action[]> = {
  'rsj-wage-blacklist': [
    { do: 'submit' },
    { by: 'examiner', do: 'endorse' },
    { do: 'recall', reason: '该单位已于10月16日付清全部拖欠工资，需要核减名单并重新统计金额。' },
  ],
  'wjj-hospital-fees': [
    { do: 'submit' },
    { do: 'recall', reason: '县中医医院9月数据有补录，需要重新计算次均费用。' },
  ],
  'xzfb-digital-plan': [{ do: 'submit' }, { do: 'recall' }],
}

/** Sent back once, put right, then published: a history with two attempts. */
export const PUBLISHED_AFTER_RETURN: Record<string, { by: Signer; edit: Edit; reason: string }> = {
  'housing-lottery-result-2026': {
    by: 'examiner',
    edit: { replace: ['10个工作日内核查答复', '7个工作日内核查答复，并为反映人保密'] },
    reason: '异议处理期限与办法不一致，应为7个工作日，并补充为反映人保密的表述。',
  },
  'jtysj-bus-lines-2026': {
    by: 'approver',
    edit: {
      replace: ['因客流不足暂未采纳', '因现阶段夜间客流不足暂未采纳，开通条件成熟时再行研究'],
    },
    reason: '对未采纳的意见应当说明今后如何处理，避免生硬。',
  },
  'sjj-audit-rectification': {
    by: 'examiner',
    edit: {
      replace: ['已约谈主要负责人。', '已约谈主要负责人，并纳入下一年度审计计划跟踪检查。'],
    },
    reason: '请补充对整改不力单位的后续措施。',
  },
}

export const REVISED: Record<string, Edit> = {
  'cat-air-quality': { set: { deadlineText: '每月10日前公布上月数据；遇节假日顺延' } },
  'fzz-yearbook-2025': {
    replace: ['应为2.86万亩，特此更正。', '应为2.86万亩；第307页“石拱桥21座”应为23座，特此更正。'],
  },
  'guide-kgj': { set: { address: '澄川县文昌街道创新路8号科创大厦2层' } },
  'kgj-small-business-award': {
    replace: ['同一企业当年累计不超过100万元', '同一企业当年累计不超过120万元'],
    set: amendedBy({ day: '2026-07-15', number: '澄科工发〔2026〕21号' }),
  },
  'mzj-temporary-aid': {
    replace: [
      '单次金额3,000元以下的，由乡镇（街道）直接审批',
      '单次金额5,000元以下的，由乡镇（街道）直接审批',
    ],
    set: amendedBy({ day: '2026-06-22', number: '澄民发〔2026〕27号' }),
  },
  'scjgj-drug-retail-guide': {
    replace: [
      '受理（1个工作日）→现场检查（7个工作日）→公示（5个工作日）→决定（2个工作日），承诺办结时限15个工作日。',
      '受理（1个工作日）→现场检查（5个工作日）→公示（5个工作日）→决定（1个工作日），承诺办结时限12个工作日。',
    ],
  },
  'sthjj-enforcement-2025': {
    replace: ['全年移送公安机关1件', '全年移送公安机关2件（含年底移送、次年立案1件）'],
  },
  'yjj-flood-response-2026': {
    replace: [
      '直接经济损失2,140.60万元。数据正在核定，以核定结果为准。',
      '直接经济损失2,086.40万元。以上为7月24日核定数据，此前公布的初步统计同时停止使用。',
    ],
  },
}

/** Live texts with a change that is not yet approved, and stays invisible. */
export const PENDING_EDITS: Record<string, { edit: Edit; then: Action[] }> = {
  'fgj-key-projects-2026': {
    edit: {
      replace: ['不得以调整掩盖停工。', '不得以调整掩盖停工；停工超过60日的，自动移出清单。'],
    },
    then: [],
  },
  'rsj-pension-standard': {
    edit: { replace: ['惠及领取待遇人员6.24万人', '惠及领取待遇人员6.31万人'] },
    then: [{ do: 'submit' }],
  },
  'tjj-functions': {
    edit: { replace: ['咨询电话0000-5550110。', '咨询电话0000-5550110，工作日均可查询。'] },
    then: [],
  },
  'wenchang-community-services': {
    edit: { replace: ['周六上午轮值受理', '周六全天轮值受理'] },
    then: [],
  },
  'xzfb-reading-points': {
    edit: { replace: ['共31处。', '共31处；县图书馆自11月起延长开放至21:00。'] },
    then: [{ do: 'submit' }, { by: 'examiner', do: 'endorse' }],
  },
}

export const TAKEN_DOWN: Record<string, Action[]> = {
  'jtj-procurement-intent': [
    {
      by: 'examiner',
      do: 'takeDown',
      erase: false,
      note: '第1项意向已发布招标公告，第3项预算调整，原意向不再适用，另行公布。',
      reasonCode: 'superseded',
    },
    { do: 'ratify' },
  ],
  'mzj-aid-list-2025': [
    {
      by: 'approver',
      do: 'takeDown',
      erase: true,
      note: '公示表同时出现姓名、村名和困难情形，足以识别个人，立即撤下并清除。',
      reasonCode: 'personal_information',
    },
  ],
  'notice-road-closure': [
    {
      by: 'approver',
      do: 'takeDown',
      erase: false,
      note: '管制已经结束，避免误导出行。',
      reasonCode: 'other',
    },
  ],
  'nyncj-machinery-2026-h1': [
    {
      by: 'office',
      do: 'takeDown',
      erase: true,
      note: '附件列出购机者姓名和所在村，超出公开范围，撤下并清除附件。',
      reasonCode: 'personal_information',
    },
    { do: 'ratify' },
  ],
  'recruit-interview-2026': [
    {
      by: 'examiner',
      do: 'takeDown',
      erase: false,
      note: '面试工作结束，公告期满撤下。',
      reasonCode: 'other',
    },
    { do: 'ratify' },
  ],
  'zjj-maintenance-list': [
    {
      by: 'office',
      do: 'takeDown',
      erase: false,
      note: '两部电梯的维修费用重复计入，需要重新核算。',
      reasonCode: 'issued_in_error',
    },
  ],
}

/** A document that was amended says by which, and since when. */
function amendedBy({ day, number }: { day: string; number: string }) {
  return { validity: 'amended', validityBy: number, validityOn: `${day}T12:00:00.000Z` }
}
