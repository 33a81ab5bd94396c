import type { Label } from '../../domain/label.ts'

/** What a record publishes of a case; the three follow one another. */
export const STAGES = {
  accepted: { en: 'Acceptance', zh: '受理情况公示' },
  proposed: { en: 'Decision proposed', zh: '拟审批公示' },
  decided: { en: 'Decision', zh: '审批决定公告' },
} as const satisfies Record<string, Label>

/** 登记表 are filed with the authority 备案, not approved (环境影响评价法 16, 22). */
export const DOCUMENT_KINDS = {
  report: { en: 'Report', zh: '环境影响报告书' },
  form: { en: 'Form', zh: '环境影响报告表' },
  registration: { en: 'Registration', zh: '环境影响登记表' },
} as const satisfies Record<string, Label>

export type Stage = keyof typeof STAGES
export type EarlierStage = Exclude<Stage, 'decided'>

/** The part of a record in which each stage is written. */
export const PART_OF = {
  accepted: 'acceptance',
  proposed: 'proposal',
  decided: 'decision',
} as const satisfies Record<Stage, string>

const ORDER = Object.keys(STAGES) as Stage[]

/** The stages a case has gone through before this one. */
export function stagesBefore(stage: Stage): EarlierStage[] {
  return ORDER.slice(0, ORDER.indexOf(stage)) as EarlierStage[]
}

/** Shows a part of the form from its stage on. */
export function from(stage: Stage) {
  return {
    shownWhen: ({ stage: at }: Record<string, unknown>) =>
      ORDER.indexOf(at as Stage) >= ORDER.indexOf(stage),
  }
}
