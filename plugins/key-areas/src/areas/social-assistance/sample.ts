import type { SocialAssistance } from './checks.ts'

export const sample: SocialAssistance = {
  kind: 'ruralAllowance',
  month: '2025-09',
  region: '澄川县',
  publishedAt: '2025-10-16',
  standards: [
    {
      kind: 'ruralAllowance',
      amount: '560.00',
      per: 'month',
      effectiveFrom: '2025-01-01',
      doc: '澄民发〔2025〕3号',
    },
    {
      kind: 'destitute',
      amount: '9000.00',
      per: 'year',
      effectiveFrom: '2025-01-01',
      doc: '澄民发〔2025〕3号',
    },
  ],
  townships: [
    {
      township: '青禾镇',
      households: 182,
      people: 316,
      newHouseholds: 4,
      stopped: 2,
      amount: '12.0080',
    },
    {
      township: '岚桥镇',
      households: 147,
      people: 251,
      newHouseholds: 0,
      stopped: 3,
      amount: '9.5380',
    },
  ],
  households: 329,
  people: 567,
  amount: '21.5460',
  list: [
    {
      name: '示例甲',
      township: '青禾镇',
      village: '双桥村',
      people: 2,
      monthlyAmount: '760.00',
      category: 'B',
    },
  ],
  publicity: { from: '2025-09-15', to: '2025-09-24' },
  supervisionTel: '0000-5550181',
}
