import type { Label } from '../../domain/label.ts'

/** What a record of a dossier publishes. Records of one project follow one another. */
export const STAGES = {
  preNotice: { en: 'Preliminary notice', zh: '征收土地预公告' },
  survey: { en: 'Survey results', zh: '土地现状调查结果' },
  plan: { en: 'Compensation plan', zh: '征地补偿安置方案公告' },
  agreement: { en: 'Registration and agreements', zh: '补偿登记与协议签订' },
  approval: { en: 'Approval', zh: '征地批准文件' },
  annotation: { en: 'Expropriation notice', zh: '征收土地公告' },
  payment: { en: 'Compensation paid', zh: '征地补偿费用支付' },
} as const satisfies Record<string, Label>

export type Stage = keyof typeof STAGES

const ORDER = Object.keys(STAGES) as Stage[]

/** Shows a part of the form from its stage on. */
export function from(stage: Stage) {
  return { shownWhen: ({ stage: at }: Record<string, unknown>) => isReached({ at, stage }) }
}

function isReached({ at, stage }: { at: unknown; stage: Stage }): boolean {
  return ORDER.indexOf(at as Stage) >= ORDER.indexOf(stage)
}

/** What each stage has to contain beside the land itself. */
export const NEEDED: Record<Stage, string[]> = {
  preNotice: ['preNotice'],
  survey: ['survey'],
  plan: ['riskAssessment', 'plan', 'standards', 'resettlement'],
  agreement: ['registration', 'agreements'],
  approval: ['approval'],
  annotation: ['annotation', 'standards', 'resettlement', 'registration'],
  payment: ['standards', 'payments'],
}
