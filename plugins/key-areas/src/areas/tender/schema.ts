import { z } from 'zod'

import {
  choice,
  day,
  decimal,
  group,
  line,
  lines,
  rows,
  whole,
} from '../../domain/schema/fields.ts'

export const STAGES = {
  approval: { en: 'Approval of the tender', zh: '招标事项审批核准' },
  prequalification: { en: 'Prequalification', zh: '资格预审公告' },
  tender: { en: 'Tender', zh: '招标公告' },
  candidates: { en: 'Candidates', zh: '中标候选人公示' },
  result: { en: 'Result', zh: '中标结果公告' },
  contract: { en: 'Contract', zh: '合同订立及履行' },
  change: { en: 'Change of the contract', zh: '合同变更' },
  completion: { en: 'Completion', zh: '竣工验收' },
  termination: { en: 'Termination', zh: '终止公告' },
}
export type TenderStage = keyof typeof STAGES

const price = { digits: 6, unit: '万元' }

const shownFor = (...stages: TenderStage[]) => ({
  shownWhen: ({ stage }: Record<string, unknown>) => stages.includes(stage as TenderStage),
})

const candidate = {
  rank: whole({ en: 'Rank', zh: '排序' }, { max: 3, min: 1 }),
  name: line({ en: 'Candidate', zh: '中标候选人名称' }),
  creditCode: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }).optional(),
  price: decimal({ en: 'Price', zh: '投标报价' }, price),
  quality: line({ en: 'Quality', zh: '质量' }),
  period: whole({ en: 'Time of construction', zh: '工期' }, { min: 1, unit: '天' }),
  leader: line({ en: 'Leader of the project', zh: '项目负责人' }),
  certificate: line({ en: 'Certificate', zh: '相关证书名称和编号' }),
  score: decimal({ en: 'Score', zh: '评标得分' }, { digits: 4 }).optional(),
}

/** Beside the names, which every notice carries. */
const party = {
  creditCode: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }).optional(),
  address: line({ en: 'Address', zh: '地址' }),
  contact: line({ en: 'Contact', zh: '联系方式' }),
}

export const schema = z.object({
  stage: choice({ en: 'Stage', zh: '公开阶段' }, STAGES),
  publishedOn: day({ en: 'Date of the notice', zh: '公告日期' }),
  projectCode: line({ en: 'Project number', zh: '招标项目编号' }, { maxLength: 60 }),
  projectName: line({ en: 'Project', zh: '项目名称' }, { isWide: true }),
  approvalNumber: line({ en: 'Approval', zh: '审批核准文号' }),
  tenderer: line({ en: 'Tenderer', zh: '招标人' }),
  agency: line({ en: 'Agency', zh: '招标代理机构' }).optional(),
  tendererContact: group({ en: 'Contact of the tenderer', zh: '招标人联系信息' }, party).optional(),
  agencyContact: group(
    { en: 'Contact of the agency', zh: '招标代理机构联系信息' },
    party,
  ).optional(),
  tenderMode: choice(
    { en: 'Mode', zh: '招标方式' },
    {
      open: { en: 'Open', zh: '公开招标' },
      invited: { en: 'Invited', zh: '邀请招标' },
    },
  ),
  estimate: decimal({ en: 'Estimate', zh: '估算金额' }, price),
  funding: line({ en: 'Funding', zh: '资金来源' }),
  section: group(
    { en: 'Section', zh: '标段' },
    {
      code: line({ en: 'Code', zh: '标段编号' }, { maxLength: 60 }),
      name: line({ en: 'Name', zh: '标段名称' }),
      scope: lines({ en: 'Scope', zh: '招标范围和规模' }),
      ceiling: decimal({ en: 'Ceiling price', zh: '最高投标限价' }, price).optional(),
    },
  ),
  qualification: lines(
    { en: 'Qualification', zh: '投标人资格要求' },
    shownFor('prequalification', 'tender'),
  ).optional(),
  documents: group(
    { en: 'Documents', zh: '招标（资格预审）文件获取' },
    {
      from: day({ en: 'From', zh: '获取开始日期' }),
      to: day({ en: 'To', zh: '获取截止日期' }),
      place: line({ en: 'Where and how', zh: '获取地点和方式' }),
      platform: line({ en: 'Electronic platform', zh: '电子交易平台网址' }).optional(),
    },
    shownFor('prequalification', 'tender'),
  ).optional(),
  bidsOpenOn: day(
    { en: 'Bids opened on', zh: '开标日期' },
    shownFor('prequalification', 'tender', 'candidates'),
  ).optional(),
  reportOn: day(
    { en: 'Evaluation reported on', zh: '评标报告提交日期' },
    shownFor('candidates'),
  ).optional(),
  publicity: group(
    { en: 'Publicity', zh: '公示期' },
    {
      from: day({ en: 'From', zh: '公示开始日期' }),
      to: day({ en: 'To', zh: '公示截止日期' }),
      objections: line({ en: 'Where to object', zh: '提出异议的渠道和方式' }),
    },
    shownFor('candidates'),
  ).optional(),
  candidates: rows({ en: 'Candidates', zh: '中标候选人' }, candidate, {
    max: 3,
    rowLabel: { en: 'Candidate', zh: '候选人' },
    ...shownFor('candidates', 'result'),
  }).optional(),
  objections: rows(
    { en: 'Objections', zh: '异议及处理' },
    {
      content: lines({ en: 'Objection', zh: '异议事项' }),
      receivedOn: day({ en: 'Received on', zh: '收到日期' }),
      answer: lines({ en: 'Answer', zh: '答复内容' }).optional(),
      answeredOn: day({ en: 'Answered on', zh: '答复日期' }).optional(),
    },
    { rowLabel: { en: 'Objection', zh: '异议' }, ...shownFor('candidates', 'result') },
  ).optional(),
  award: group(
    { en: 'Award', zh: '中标结果' },
    {
      winner: line({ en: 'Winner', zh: '中标人' }),
      price: decimal({ en: 'Price', zh: '中标价' }, price),
      period: whole({ en: 'Time of construction', zh: '工期' }, { min: 1, unit: '天' }),
      noticeOn: day({ en: 'Notice of award', zh: '中标通知书发出日期' }),
      reason: lines({ en: 'Why not the first candidate', zh: '非第一候选人中标的原因' }).optional(),
    },
    shownFor('result', 'contract', 'change', 'completion'),
  ).optional(),
  contract: group(
    { en: 'Contract', zh: '合同' },
    {
      number: line({ en: 'Number', zh: '合同编号' }),
      price: decimal({ en: 'Price', zh: '合同价' }, price),
      period: whole({ en: 'Time of construction', zh: '合同工期' }, { min: 1, unit: '天' }),
      signedOn: day({ en: 'Signed on', zh: '签订日期' }),
    },
    shownFor('contract', 'change', 'completion'),
  ).optional(),
  changes: rows(
    { en: 'Changes', zh: '合同变更' },
    {
      kind: choice(
        { en: 'Kind', zh: '变更类别' },
        {
          design: { en: 'Design', zh: '设计变更' },
          period: { en: 'Time', zh: '工期变更' },
          price: { en: 'Price', zh: '价款变更' },
        },
      ),
      content: lines({ en: 'Change', zh: '变更内容' }),
      reason: lines({ en: 'Reason', zh: '变更原因' }),
      priceChange: decimal(
        { en: 'Change of price', zh: '价款增减' },
        { ...price, isSigned: true },
      ).optional(),
      approvedOn: day({ en: 'Approved on', zh: '批准日期' }),
    },
    { rowLabel: { en: 'Change', zh: '变更' }, ...shownFor('change', 'completion') },
  ).optional(),
  completion: group(
    { en: 'Completion', zh: '竣工' },
    {
      acceptedOn: day({ en: 'Accepted on', zh: '竣工验收日期' }),
      finalPrice: decimal({ en: 'Final price', zh: '结算价' }, price),
    },
    shownFor('completion'),
  ).optional(),
  terminationReason: lines(
    { en: 'Why it was terminated', zh: '终止原因' },
    shownFor('termination'),
  ).optional(),
})
