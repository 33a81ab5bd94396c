import { z } from 'zod'

import { money, moneyUnit } from '../../domain/finance/money.ts'
import {
  choice,
  day,
  line,
  lines,
  period,
  rows,
  table,
  whole,
  yes,
} from '../../domain/schema/fields.ts'

const isNotZero = ({ zeroPeriod }: Record<string, unknown>) => zeroPeriod !== true

export const schema = z.object({
  fundName: line({ en: 'Fund', zh: '资金名称' }, { isWide: true }),
  docNo: line({ en: 'Document that sets it up', zh: '资金文件文号' }),
  department: line({ en: 'Department in charge', zh: '主管部门' }),
  period: period({ en: 'Period', zh: '公开期' }),
  firstPeriod: period({ en: 'First period published', zh: '首次公开期' }),
  unit: moneyUnit(),
  zeroPeriod: yes({
    en: 'Nothing allocated or paid in this period',
    zh: '本期无分配、无支付（零报告）',
  }).optional(),
  sources: rows(
    { en: 'Sources', zh: '资金来源' },
    {
      level: choice(
        { en: 'Level', zh: '来源级次' },
        {
          central: { en: 'Central', zh: '中央' },
          province: { en: 'Province', zh: '省级' },
          city: { en: 'City', zh: '市级' },
          county: { en: 'County', zh: '县级' },
          bond: { en: 'Bonds', zh: '债券' },
          revived: { en: 'Idle funds put to use', zh: '盘活存量' },
        },
      ),
      amount: money({ en: 'Amount', zh: '金额' }),
      docNo: line({ en: 'Document', zh: '下达文号' }).optional(),
    },
    { rowLabel: { en: 'Source', zh: '来源' } },
  ),
  totalSource: money({ en: 'All sources', zh: '资金总额' }),
  principle: lines({ en: 'Principles of allocation', zh: '分配原则' }),
  allocations: table(
    { en: 'Allocations so far', zh: '分配明细（累计）' },
    {
      project: line({ en: 'Project', zh: '项目名称' }),
      place: line({ en: 'Township and village', zh: '实施地点（乡镇、村）' }),
      responsibleUnit: line({ en: 'Responsible unit', zh: '责任单位' }),
      amount: money({ en: 'Amount', zh: '金额' }),
      content: line({ en: 'What is done', zh: '建设内容' }, { maxLength: 1_000 }),
      start: day({ en: 'Start', zh: '开工时间' }).optional(),
      finish: day({ en: 'Finish', zh: '完工时间' }).optional(),
      performanceTarget: line({ en: 'Target', zh: '绩效目标' }, { maxLength: 1_000 }),
      beneficiaries: whole({ en: 'Beneficiaries', zh: '受益人数' }, { unit: '人' }).optional(),
    },
  ).optional(),
  totalAllocated: money({ en: 'All allocations', zh: '已分配合计' }),
  unallocated: money({ en: 'Not yet allocated', zh: '未分配金额' }),
  payments: table(
    { en: 'Payments of the period', zh: '本期支付' },
    {
      date: day({ en: 'Date', zh: '支付日期' }),
      payee: line({ en: 'Paid to', zh: '收款单位' }),
      project: line({ en: 'Project', zh: '项目名称' }).optional(),
      amount: money({ en: 'Amount', zh: '金额' }),
    },
    { shownWhen: isNotZero },
  ).optional(),
  paidBefore: money({ en: 'Paid in earlier periods', zh: '以前期间累计支付' }),
  paidTotal: money({ en: 'Paid so far', zh: '累计支付' }),
  balance: money({ en: 'Allocated but not paid', zh: '结余（已分配未支付）' }),
  noticeFrom: day({ en: 'Posted from', zh: '公告公示起' }),
  noticeTo: day({ en: 'Posted to', zh: '公告公示止' }),
  supervisionTel: line({ en: 'Supervision telephone', zh: '监督电话' }),
})
