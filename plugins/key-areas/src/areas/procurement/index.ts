import type { Draft } from '../../domain/draft.ts'
import { type CompanionQuery, defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { pastNotice } from './checks/notices.ts'
import type { Procurement } from './checks/rule.ts'
import { messages } from './messages.ts'
import { successorDue } from './noticeSequence.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

type Companion = (value: Draft<Procurement>) => CompanionQuery | undefined

/** More than the notices of any project. */
const NOTICES_LOOKED_AT = 100

/** Among so many results the projects of one purchaser are looked for. */
const RESULTS_LOOKED_AT = 50

const project: Companion = ({ projectCode }) =>
  projectCode ? { latest: NOTICES_LOOKED_AT, objectName: projectCode } : undefined

const results: Companion = ({ noticeKind }) =>
  noticeKind === 'result' ? { latest: RESULTS_LOOKED_AT, phase: 'result' } : undefined

/** 政府采购: the notices of a procurement, one record a notice, tied by the project number. */
export const procurement = defineKeyArea({
  slug: 'procurement',
  label: { en: 'Government procurement', zh: '政府采购' },
  checks,
  companions: { project, results },
  dueOnAsks: 'nextRecord',
  legalLimits,
  lift: ({ settings, value }) => {
    const past = pastNotice(value)
    return {
      amount: value.contract?.amount ?? value.budget,
      /** The day by which the notice that has to follow is due. */
      dueOn: past && successorDue({ notice: past, settings })?.by,
      phase: value.noticeKind,
      objectName: value.projectCode,
      subjectYear: past && Number(past.publishedOn.slice(0, 4)),
    }
  },
  messages,
  sample,
  schema,
  settings: defaults,
})
