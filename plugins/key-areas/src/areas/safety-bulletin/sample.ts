import type { SafetyBulletin } from './checks.ts'

export const sample: SafetyBulletin = {
  period: '2025-01',
  rows: [
    { industry: 'construction', count: 1, deaths: 1, injuries: 0, loss: '124' },
    { industry: 'road', count: 3, deaths: 5, injuries: 2, loss: '0.5' },
    { industry: 'commerce', count: 1, deaths: 1, injuries: 0, loss: '90' },
  ],
  totals: { count: 5, deaths: 7, injuries: 2, loss: '214.5' },
  lastYear: { count: 6, deaths: 6, injuries: 2, loss: '230' },
  changes: { count: '-16.7', deaths: '16.7', injuries: '0', loss: '-6.7' },
  causes: '违规作业，超速行驶。',
  text: '1月份全县发生各类生产安全事故5起，死亡7人，直接经济损失214.5万元。',
}
