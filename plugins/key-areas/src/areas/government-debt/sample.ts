import type { GovernmentDebt } from './checks.ts'

export const sample: GovernmentDebt = {
  government: '澄川县人民政府',
  fiscalYear: 2024,
  unit: 'wan',
  approvedBy: 'congress',
  approvedOn: '2025-01-18',
  publishedOn: '2025-02-05',
  debts: [
    {
      scope: 'whole',
      kind: 'general',
      limit: '186400.00',
      opening: '171250.00',
      issued: '18600.00',
      repaid: '9320.00',
      interest: '5412.36',
      balance: '180530.00',
    },
    {
      scope: 'own',
      kind: 'general',
      limit: '186400.00',
      opening: '171250.00',
      issued: '18600.00',
      repaid: '9320.00',
      interest: '5412.36',
      balance: '180530.00',
    },
    {
      scope: 'own',
      kind: 'special',
      limit: '243000.00',
      opening: '205800.00',
      issued: '36500.00',
      repaid: '4100.00',
      interest: '7028.90',
      balance: '238200.00',
    },
  ],
  uses: '新增专项债券用于县城供水改造和产业园区标准厂房建设。',
  repayment: '2024年偿还债务本金13420万元，支付利息12441.26万元，全部按期偿付。',
}
