import type { JsonObject } from 'payload'

import { confirmedUntil } from '../guides/confirmedUntil.ts'
import { GUIDE_CONTACT, GUIDE_SECTIONS, type GuidePart } from '../guides/guideParts.ts'
import { textOf } from '../publication/snapshot.ts'
import { errorIn, type RuleIssue, warningIn } from './ruleIssue.ts'

type Guide = {
  guide: JsonObject
  /** What the guide would take over from the competent office. */
  parts: Record<string, null | string>
  /** Civil date of the office. */
  today: string
}

/**
 * R1-01: one issue for each part of a guide 公开指南 that neither the department nor its competent
 * office states. Not `required` fields, since a part taken over is not yet there while it is written.
 */
export function guideIssues({ guide, parts, today }: Guide): RuleIssue[] {
  return [
    ...missingParts({ guide, parts }).map(({ label, name }) =>
      errorIn({
        key: name === 'fax' ? 'guideFaxMissing' : 'guidePartMissing',
        path: name,
        values: { part: label },
      }),
    ),
    ...confirmationIssues({ confirmedOn: guide.confirmedOn, today }),
  ]
}

/** The parts nobody states, in the order of the page; e-mail or website will do for the internet. */
export function missingParts({ guide, parts }: Omit<Guide, 'today'>): GuidePart[] {
  const hasWebsite = textOf(guide.website) !== undefined
  return [...GUIDE_SECTIONS, ...GUIDE_CONTACT].filter(({ name }) => {
    if (name === 'website' || (name === 'email' && hasWebsite)) return false
    return !textOf(guide[name]) && !parts[name]
  })
}

function confirmationIssues({
  confirmedOn,
  today,
}: {
  confirmedOn: unknown
  today: string
}): RuleIssue[] {
  const path = 'confirmedOn'
  const confirmBy = confirmedUntil(confirmedOn)
  if (!confirmBy || confirmBy < today) return [warningIn({ key: 'guideUnconfirmed', path })]
  const isAhead = String(confirmedOn).slice(0, 10) > today
  return isAhead ? [errorIn({ key: 'guideConfirmedAhead', path })] : []
}
