import type { AuditResult } from './checks.ts'

export const sample: AuditResult = {
  year: 2025,
  type: 'budget',
  target: '澄川县2024年度县级预算执行和其他财政收支',
  auditedFrom: '2024-01-01',
  auditedTo: '2024-12-31',
  projects: 12,
  findings: [
    {
      category: '预算管理',
      description: '部分专项资金未及时细化下达。',
      kind: 'mismanagement',
      count: 18,
      amount: '2310.50',
      units: '县财政局、县农业农村局',
    },
    {
      category: '政府采购',
      description: '未按规定实行政府采购。',
      kind: 'violation',
      count: 14,
      amount: '186.24',
      units: '县城市管理综合执法局',
    },
    {
      category: '资产管理',
      description: '设备购置后长期闲置。',
      kind: 'waste',
      count: 9,
      amount: '42.80',
      units: '县卫生健康局',
    },
  ],
  findingCount: 41,
  violationAmount: '186.24',
  mismanagementAmount: '2310.50',
  wasteAmount: '42.80',
  totalAmount: '2539.54',
  suggestions: 16,
  transferred: 2,
}
