import type { Accident } from './schema.ts'

export const sample: Accident = {
  name: '澄川县青禾建材有限公司“10·9”坍塌事故',
  occurredOn: '2025-10-09',
  place: '青禾镇双桥村',
  unit: { name: '澄川县青禾建材有限公司', uscc: '91990421MA9100012U' },
  industry: 'construction',
  deaths: 1,
  seriousInjuries: 0,
  injuries: 1,
  loss: '186.4000',
  level: 'ordinary',
  nature: 'liability',
  investigation: {
    teamFormedOn: '2025-10-10',
    submittedOn: '2025-12-05',
    approvedOn: '2025-12-12',
    publishedOn: '2025-12-19',
  },
  accountability: '对事故单位处以罚款，对有关责任人员给予处分。',
}
