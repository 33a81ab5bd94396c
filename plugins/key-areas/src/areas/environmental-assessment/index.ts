import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { lastDayOf } from '../../domain/lateIssue.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'
import { type EarlierStage, type Stage, stagesBefore } from './stages.ts'

/** A record of an earlier stage of the same project. */
const earlier =
  (phase: EarlierStage) =>
  ({ projectName, stage }: { projectName?: null | string; stage?: null | Stage }) =>
    projectName && stage && stagesBefore(stage).includes(phase)
      ? { phase, objectName: projectName }
      : undefined

/** 建设项目环境影响评价审批: a case in three publications. */
export const environmentalAssessment = defineKeyArea({
  slug: 'environmental-assessment',
  label: { en: 'Environmental impact assessment', zh: '建设项目环境影响评价审批' },
  checks,
  companions: { accepted: earlier('accepted'), proposed: earlier('proposed') },
  legalLimits,
  lift: ({
    settings,
    value: { acceptance, buildPlace, decision, investment, projectName, proposal, stage },
  }) => {
    const decidedOn = dayOf(decision?.date)
    const on = decidedOn ?? dayOf(proposal?.from ?? acceptance?.from)
    return {
      amount: investment,
      dueOn: decidedOn
        ? lastDayOf({
            from: decidedOn,
            span: { count: settings.decisionWorkingDays, unit: 'workingDay' },
          })
        : undefined,
      objectName: projectName,
      phase: stage,
      region: buildPlace,
      subjectYear: on ? Number(on.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings: defaults,
})
