import type { ReviewRequest } from '@gongkai/confidentiality-review'
import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { departmentsWith, hasRole, seesAllDepartments } from '../../access/index.ts'
import type { MaybeStaff } from '../../access/staff.ts'
import { type UnconfirmedGuide, unconfirmedGuides } from '../../guides/unconfirmedGuides.ts'
import { soonestFirst, weekFrom } from '../../reminders/week/dueMatter.ts'
import { type DueThisWeek, dueThisWeek } from '../../reminders/week/dueThisWeek.ts'
import { partByWeek, reviewsDue } from '../../reminders/week/partByWeek.ts'
import { type DueEvaluation, dueEvaluations } from '../../review/dueEvaluations.ts'
import { type ExpiringDocument, expiringDocuments } from '../../review/expiringDocuments.ts'
import {
  type UninterpretedDocument,
  uninterpretedDocuments,
} from '../../review/uninterpretedDocuments.ts'
import { addMonths } from '../../rules/months.ts'
import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'

export type Reminders = {
  due: { byDepartment: boolean } & DueThisWeek
  evaluations: DueEvaluation[]
  expiring: ExpiringDocument[]
  unconfirmed: UnconfirmedGuide[]
  uninterpreted: UninterpretedDocument[]
}

/**
 * What is due without anybody having asked: this week's matters for handlers, office and those who
 * see all departments; what is late or comes later for those who have to act. Nothing is in two lists.
 */
export async function readReminders({
  req,
  reviews = [],
  today = officeDate(new Date()),
}: {
  req: PayloadRequest
  /** Reviews the reader may follow and is shown nowhere else. */
  reviews?: ReviewRequest[]
  today?: string
}): Promise<Reminders | undefined> {
  const { payload, user } = req
  const staff = user as MaybeStaff
  const own = departmentsWith({ roles: ['handler', 'office'], user: staff })
  const byDepartment = seesAllDepartments(staff)
  if (own.length === 0 && !byDepartment) return undefined
  const departments = byDepartment ? undefined : own
  const week = weekFrom(today)
  const by = addMonths({ from: today, months: RULE_SETTINGS.withheld.announcedMonths })
  const [due, evaluated, expiring, guides, documents] = await Promise.all([
    dueThisWeek({ departments, req, today }),
    dueEvaluations({ by: by < week.sunday ? week.sunday : by, departments, payload }),
    expiringDocuments({ departments, payload, today }),
    unconfirmedGuides({ by: week.sunday, departments, payload }),
    uninterpretedDocuments({ departments, payload }),
  ])
  const [evaluations, expiries, confirmations, interpretations] = [
    partByWeek({
      collection: 'entries',
      dayOf: ({ dueOn }) => dueOn,
      kind: 'evaluation',
      rows: evaluated,
      week,
    }),
    partByWeek({
      collection: 'entries',
      dayOf: ({ expiresOn }) => expiresOn,
      kind: 'expiry',
      rows: expiring,
      week,
    }),
    partByWeek({
      collection: 'guides',
      dayOf: ({ confirmBy }) => confirmBy,
      kind: 'contactConfirmation',
      rows: guides,
      week,
    }),
    partByWeek({
      collection: 'entries',
      dayOf: ({ dueOn }) => dueOn,
      kind: 'interpretation',
      rows: documents,
      week,
    }),
  ]
  const actsForAll = byDepartment && hasRole(staff, 'office')
  const isToAct = ({ department }: { department: string }) => actsForAll || own.includes(department)
  return {
    due: {
      byDepartment,
      matters: [
        ...due.matters,
        ...evaluations.matters,
        ...expiries.matters,
        ...confirmations.matters,
        ...interpretations.matters,
        ...reviewsDue({ requests: reviews, week }),
      ].sort(soonestFirst),
      overdue: due.overdue,
    },
    evaluations: evaluations.others.filter(isToAct),
    expiring: expiries.others.filter(isToAct),
    unconfirmed: confirmations.others.filter(isToAct),
    uninterpreted: interpretations.others.filter(isToAct),
  }
}
