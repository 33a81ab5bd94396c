import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { departmentsWith, hasRole, seesAllDepartments } from '../../access/index.ts'
import type { MaybeStaff } from '../../access/staff.ts'
import { type DueThisWeek, dueThisWeek } from '../../catalogue/coverage/dueThisWeek.ts'
import { type UnconfirmedGuide, unconfirmedGuides } from '../../guides/unconfirmedGuides.ts'
import { type DueEvaluation, dueEvaluations } from '../../review/dueEvaluations.ts'
import { type ExpiringDocument, expiringDocuments } from '../../review/expiringDocuments.ts'
import {
  type UninterpretedDocument,
  uninterpretedDocuments,
} from '../../review/uninterpretedDocuments.ts'
import { addMonths } from '../../rules/months.ts'
import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'

export type Reminders = {
  due: DueThisWeek
  evaluations: DueEvaluation[]
  expiring: ExpiringDocument[]
  unconfirmed: UnconfirmedGuide[]
  uninterpreted: UninterpretedDocument[]
}

/** What is due without anybody having asked: for handlers and the office, in what they may see. */
export async function readReminders({
  req,
}: {
  req: PayloadRequest
}): Promise<Reminders | undefined> {
  const { payload, user } = req
  const staff = user as MaybeStaff
  const own = departmentsWith({ roles: ['handler', 'office'], user: staff })
  const isOfAll = seesAllDepartments(staff) && hasRole(staff, 'office')
  if (own.length === 0 && !isOfAll) return undefined
  const departments = isOfAll ? undefined : own
  const today = officeDate(new Date())
  const by = addMonths({ from: today, months: RULE_SETTINGS.withheld.announcedMonths })
  const [due, evaluations, expiring, unconfirmed, uninterpreted] = await Promise.all([
    dueThisWeek({ departments, req, today }),
    dueEvaluations({ by, departments, payload }),
    expiringDocuments({ departments, payload, today }),
    unconfirmedGuides({ departments, payload, today }),
    uninterpretedDocuments({ departments, payload }),
  ])
  return { due, evaluations, expiring, unconfirmed, uninterpreted }
}
