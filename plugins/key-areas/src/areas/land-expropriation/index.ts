import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { lastDayOf } from '../../domain/lateIssue.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import type { EarlierStage } from './rule.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

/** A record of an earlier stage of the same project. */
const earlier =
  (phase: EarlierStage) =>
  ({ projectName, stage }: { projectName?: null | string; stage?: null | string }) =>
    projectName && stage !== phase ? { phase, objectName: projectName } : undefined

/** 农村集体土地征收: a dossier whose stages are published one after another. */
export const landExpropriation = defineKeyArea({
  slug: 'land-expropriation',
  label: { en: 'Expropriation of rural land', zh: '农村集体土地征收' },
  checks,
  companions: {
    preNotice: earlier('preNotice'),
    survey: earlier('survey'),
    plan: earlier('plan'),
    agreement: earlier('agreement'),
    approval: earlier('approval'),
    annotation: earlier('annotation'),
  },
  legalLimits,
  lift: ({
    settings,
    value: { annotation, approval, parcels, plan, preNotice, projectName, stage, totalHa },
  }) => {
    const received =
      stage === 'annotation' || stage === 'approval' ? dayOf(approval?.receivedAt) : ''
    const count =
      stage === 'annotation'
        ? settings.annotationWorkingDays
        : settings.approvalPublicityWorkingDays
    const on = dayOf(annotation?.publishedAt ?? approval?.date ?? plan?.from ?? preNotice?.from)
    return {
      amount: totalHa,
      dueOn: received
        ? lastDayOf({ from: received, span: { count, unit: 'workingDay' } })
        : undefined,
      phase: stage,
      objectName: projectName,
      region: parcels?.[0]?.township,
      subjectYear: on ? Number(on.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings: defaults,
})
