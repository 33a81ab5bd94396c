import type { AuditRectification } from './checks.ts'

export const sample: AuditRectification = {
  auditYear: 2025,
  auditTarget: '澄川县2024年度县级预算执行和其他财政收支',
  resultPublishedOn: '2025-07-28',
  publishedOn: '2026-01-16',
  findings: [
    {
      finding: '部分专项资金未及时细化下达。',
      unit: '县财政局',
      count: 18,
      amount: '2310.50',
      measure: '资金已全部分解下达，修订专项资金管理办法。',
      status: 'done',
      amountRecovered: '2310.50',
    },
    {
      finding: '未按规定实行政府采购。',
      unit: '县城市管理综合执法局',
      count: 14,
      amount: '186.24',
      measure: '补办采购手续，开展内控检查。',
      status: 'done',
      amountRecovered: '150.00',
    },
    {
      finding: '设备购置后长期闲置。',
      unit: '县卫生健康局',
      count: 9,
      amount: '42.80',
      measure: '正在调剂至乡镇卫生院使用。',
      status: 'underWay',
      amountRecovered: '12.30',
    },
  ],
  total: 41,
  rectified: 32,
  rate: '78.05',
  amountRecovered: '2472.80',
}
