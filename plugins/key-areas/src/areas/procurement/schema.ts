import { z } from 'zod'

import {
  choice,
  code,
  day,
  decimal,
  group,
  line,
  lines,
  month,
  rows,
  table,
  yes,
} from '../../domain/schema/fields.ts'
import { NOTICE_KINDS, type NoticeKind } from './noticeKinds.ts'

const money = { digits: 2, unit: '元' }
const PROCUREMENT: NoticeKind[] = ['prequalification', 'tender', 'negotiation']
const SUPERVISION: NoticeKind[] = ['complaint', 'inspection', 'assessment']

const shownFor = (...kinds: NoticeKind[]) => ({
  shownWhen: ({ noticeKind }: Record<string, unknown>) => kinds.includes(noticeKind as NoticeKind),
})
const shownBut = (...kinds: NoticeKind[]) => ({
  shownWhen: ({ noticeKind }: Record<string, unknown>) => !kinds.includes(noticeKind as NoticeKind),
})
const onlyIf = (result: string) => ({
  shownWhen: (lot: Record<string, unknown>) => lot.result === result,
})

const party = {
  name: line({ en: 'Name', zh: '名称' }),
  creditCode: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }).optional(),
  address: line({ en: 'Address', zh: '地址' }),
  contact: line({ en: 'Contact', zh: '联系方式' }),
}

const lot = {
  number: line({ en: 'Lot', zh: '包（标项）号' }, { maxLength: 20 }),
  name: line({ en: 'Name', zh: '名称' }),
  budget: decimal({ en: 'Budget', zh: '预算金额' }, money),
  ceiling: decimal({ en: 'Ceiling price', zh: '最高限价' }, money).optional(),
  result: choice(
    { en: 'Result', zh: '结果' },
    {
      awarded: { en: 'Awarded', zh: '中标（成交）' },
      failed: { en: 'Failed', zh: '废标（流标）' },
    },
  ).optional(),
  supplier: line({ en: 'Supplier', zh: '中标（成交）供应商' }, onlyIf('awarded')).optional(),
  supplierCode: line(
    { en: 'Credit code of the supplier', zh: '供应商统一社会信用代码' },
    onlyIf('awarded'),
  ).optional(),
  supplierAddress: line({ en: 'Address', zh: '供应商地址' }, onlyIf('awarded')).optional(),
  amount: decimal(
    { en: 'Amount', zh: '中标（成交）金额' },
    { ...money, ...onlyIf('awarded') },
  ).optional(),
  rate: decimal(
    { en: 'Rate', zh: '中标（成交）费率' },
    { digits: 4, unit: '%', ...onlyIf('awarded') },
  ).optional(),
  score: decimal({ en: 'Score', zh: '评审得分' }, { digits: 2, ...onlyIf('awarded') }).optional(),
  reason: line({ en: 'Why it failed', zh: '废标理由' }, onlyIf('failed')).optional(),
}

export const schema = z.object({
  noticeKind: choice({ en: 'Kind of notice', zh: '公告类型' }, NOTICE_KINDS),
  publishedOn: day({ en: 'Date of the notice', zh: '公告日期' }),
  projectCode: code(
    { en: 'Project number', zh: '项目编号' },
    { form: /^[A-Z0-9〔〕[\]（）()\p{Script=Han}_-]{4,60}$/u },
  ).optional(),
  projectName: line({ en: 'Project', zh: '项目名称' }, { isWide: true }),
  purchaser: group({ en: 'Purchaser', zh: '采购人' }, party),
  agency: group(
    { en: 'Agency', zh: '采购代理机构' },
    party,
    shownBut('intention', ...SUPERVISION),
  ).optional(),
  category: choice(
    { en: 'Category', zh: '采购类别' },
    {
      goods: { en: 'Goods', zh: '货物' },
      works: { en: 'Works', zh: '工程' },
      services: { en: 'Services', zh: '服务' },
    },
  ),
  method: choice(
    { en: 'Method', zh: '采购方式' },
    {
      open: { en: 'Open tender', zh: '公开招标' },
      invited: { en: 'Invited tender', zh: '邀请招标' },
      negotiation: { en: 'Competitive negotiation', zh: '竞争性谈判' },
      consultation: { en: 'Competitive consultation', zh: '竞争性磋商' },
      inquiry: { en: 'Inquiry', zh: '询价' },
      singleSource: { en: 'Single source', zh: '单一来源' },
      framework: { en: 'Framework agreement', zh: '框架协议' },
      innovation: { en: 'Cooperative innovation', zh: '合作创新采购' },
    },
    shownBut(...SUPERVISION),
  ).optional(),
  budget: decimal(
    { en: 'Budget', zh: '预算金额' },
    { ...money, ...shownBut(...SUPERVISION) },
  ).optional(),
  ceiling: decimal(
    { en: 'Ceiling price', zh: '最高限价' },
    { ...money, ...shownBut(...SUPERVISION) },
  ).optional(),
  intention: group(
    { en: 'Intention', zh: '采购意向' },
    {
      need: lines({ en: 'Need', zh: '采购需求概况' }),
      expectedMonth: month({ en: 'Expected in', zh: '预计采购时间' }),
    },
    shownFor('intention'),
  ).optional(),
  documents: group(
    { en: 'Documents', zh: '采购文件获取' },
    {
      requirements: lines({ en: 'Requirements of suppliers', zh: '申请人的资格要求' }),
      from: day({ en: 'From', zh: '开始时间' }),
      to: day({ en: 'To', zh: '截止时间' }),
      place: line({ en: 'Where', zh: '获取地点和方式' }),
    },
    shownFor(...PROCUREMENT),
  ).optional(),
  openOn: day(
    { en: 'Opened on', zh: '开标（响应文件提交截止）日期' },
    shownFor(...PROCUREMENT, 'correction'),
  ).optional(),
  openPlace: line({ en: 'Opened at', zh: '开标地点' }, shownFor(...PROCUREMENT)).optional(),
  lots: rows({ en: 'Lots', zh: '采购包（标项）' }, lot, {
    rowLabel: { en: 'Lot', zh: '包' },
    ...shownFor(...PROCUREMENT, 'result', 'contract'),
  }).optional(),
  goods: table(
    { en: 'Main items', zh: '主要标的信息' },
    {
      lot: line({ en: 'Lot', zh: '包（标项）号' }),
      name: line({ en: 'Name', zh: '名称' }),
      brand: line({ en: 'Brand', zh: '品牌' }).optional(),
      model: line({ en: 'Model or scope', zh: '规格型号（服务范围）' }),
      quantity: decimal({ en: 'Quantity', zh: '数量' }, { digits: 4 }),
      unitPrice: decimal({ en: 'Unit price', zh: '单价' }, money),
    },
    shownFor('result', 'contract'),
  ).optional(),
  determinedOn: day(
    { en: 'Supplier determined on', zh: '中标（成交）供应商确定日期' },
    shownFor('result'),
  ).optional(),
  experts: rows(
    { en: 'Evaluation', zh: '评审专家（单一来源采购人员）名单' },
    {
      name: line({ en: 'Name', zh: '姓名' }),
      isRepresentative: yes({ en: 'Represents the purchaser', zh: '采购人代表' }),
    },
    { rowLabel: { en: 'Expert', zh: '专家' }, ...shownFor('result', 'singleSource') },
  ).optional(),
  agencyFee: group(
    { en: 'Fee of the agency', zh: '代理服务费' },
    {
      standard: line({ en: 'Standard', zh: '收费标准' }),
      amount: decimal({ en: 'Amount', zh: '收费金额' }, money),
    },
    shownFor('result'),
  ).optional(),
  posting: group(
    { en: 'Posting period', zh: '公告（公示）期限' },
    {
      from: day({ en: 'From', zh: '开始日期' }),
      to: day({ en: 'To', zh: '截止日期' }),
    },
    shownFor(...PROCUREMENT, 'result', 'singleSource'),
  ).optional(),
  singleSource: group(
    { en: 'Single source', zh: '单一来源' },
    {
      reason: lines({ en: 'Reason', zh: '采用单一来源采购方式的原因及说明' }),
      supplier: line({ en: 'Supplier', zh: '拟定供应商名称' }),
      supplierAddress: line({ en: 'Address', zh: '拟定供应商地址' }),
      opinions: lines({ en: 'Opinions of the experts', zh: '专业人员论证意见' }).optional(),
    },
    shownFor('singleSource'),
  ).optional(),
  correction: group(
    { en: 'Correction', zh: '更正信息' },
    {
      originalOn: day({ en: 'First notice of', zh: '首次公告日期' }),
      content: rows(
        { en: 'What changes', zh: '更正内容' },
        {
          item: line({ en: 'Item', zh: '更正事项' }),
          before: lines({ en: 'Before', zh: '更正前' }),
          after: lines({ en: 'After', zh: '更正后' }),
        },
        { rowLabel: { en: 'Change', zh: '更正' } },
      ),
    },
    shownFor('correction'),
  ).optional(),
  terminationReason: lines(
    { en: 'Why it was terminated', zh: '项目终止的原因' },
    shownFor('termination'),
  ).optional(),
  contract: group(
    { en: 'Contract', zh: '合同信息' },
    {
      number: line({ en: 'Number', zh: '合同编号' }),
      name: line({ en: 'Name', zh: '合同名称' }),
      supplier: line({ en: 'Supplier', zh: '供应商（乙方）' }),
      supplierCode: line({ en: 'Credit code', zh: '供应商统一社会信用代码' }).optional(),
      amount: decimal({ en: 'Amount', zh: '合同金额' }, money),
      signedOn: day({ en: 'Signed on', zh: '合同签订日期' }),
      awardedOn: day({ en: 'Result published on', zh: '中标（成交）结果公告日期' }),
      performedOn: day({ en: 'To be performed by', zh: '履约期限截止日期' }).optional(),
    },
    shownFor('contract'),
  ).optional(),
  acceptance: group(
    { en: 'Acceptance', zh: '验收信息' },
    {
      contractNumber: line({ en: 'Contract', zh: '合同编号' }),
      acceptedOn: day({ en: 'Accepted on', zh: '验收日期' }),
      members: line({ en: 'Accepted by', zh: '验收组成员（应当邀请服务对象参与）' }),
      result: lines({ en: 'Result', zh: '验收意见' }),
    },
    shownFor('acceptance'),
  ).optional(),
  decision: group(
    { en: 'Decision', zh: '处理（考核）结果' },
    {
      parties: line({ en: 'Parties', zh: '相关当事人（被考核机构）' }),
      facts: lines({ en: 'Facts', zh: '基本情况' }),
      basis: lines({ en: 'Legal basis', zh: '处理依据' }),
      result: lines({ en: 'Result', zh: '处理结果' }),
      decidedOn: day({ en: 'Decided on', zh: '作出日期' }),
    },
    shownFor(...SUPERVISION),
  ).optional(),
  isReservedForSmall: yes(
    { en: 'Reserved for small and medium enterprises', zh: '专门面向中小企业采购' },
    shownBut(...SUPERVISION),
  ).optional(),
  smallAwarded: decimal(
    { en: 'Awarded to small and medium enterprises', zh: '授予中小企业金额' },
    { ...money, ...shownFor('result', 'contract') },
  ).optional(),
  earlierNotice: line(
    { en: 'Earlier notice published elsewhere', zh: '在其他平台发布的前序公告' },
    { isWide: true, maxLength: 300 },
  ).optional(),
  lateReason: lines({ en: 'Why it is late', zh: '逾期公开原因' }, { maxLength: 500 }).optional(),
})
