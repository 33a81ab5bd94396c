import type { Noise } from './checks.ts'

export const sample: Noise = {
  period: '2026-Q1',
  points: [
    {
      point: '县政府',
      zone: '1',
      date: '2026-02-04',
      day: '51.2',
      dayVerdict: 'within',
      night: '45.0',
      nightVerdict: 'within',
    },
    {
      point: '青禾镇集贸市场',
      zone: '2',
      date: '2026-02-04',
      day: '58.7',
      dayVerdict: 'within',
      night: '50.1',
      nightVerdict: 'above',
    },
    {
      point: '城东大道',
      zone: '4a',
      date: '2026-02-05',
      day: '66.4',
      dayVerdict: 'within',
      night: '54.3',
      nightVerdict: 'within',
    },
  ],
  dayRate: '100',
  nightRate: '66.7',
}
