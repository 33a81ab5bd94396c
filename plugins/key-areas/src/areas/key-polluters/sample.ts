import type { KeyPolluters } from './checks.ts'

export const sample: KeyPolluters = {
  year: 2026,
  publishedAt: '2026-03-27',
  authority: '市生态环境局',
  unitCount: 2,
  units: [
    {
      name: '澄川县青禾建材有限公司',
      uscc: '91990421MA9100012U',
      kind: 'air',
      township: '青禾镇',
    },
    {
      name: '澄川县青禾建材有限公司',
      uscc: '91990421MA9100012U',
      kind: 'noise',
      township: '青禾镇',
    },
    {
      name: '澄川县双桥水务有限公司',
      uscc: '91990421MA9100020N',
      kind: 'water',
    },
  ],
}
