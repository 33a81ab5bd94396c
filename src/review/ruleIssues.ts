import type { JsonObject } from 'payload'

import { clarificationIssues } from '../rules/clarifications.ts'
import { consultationIssues } from '../rules/consultations.ts'
import { guideIssues } from '../rules/guideRules.ts'
import { materialIssues } from '../rules/interpretationMaterial.ts'
import { normativeIssues, planIssues } from '../rules/normativeDocuments.ts'
import { isPostingOfArea } from '../rules/postingOfArea.ts'
import { postingIssues } from '../rules/postingPeriod.ts'
import type { RuleIssue } from '../rules/ruleIssue.ts'
import { timelinessIssues } from '../rules/timeliness.ts'
import { titleIssues } from '../rules/titleAndSummary.ts'
import { validityIssues } from '../rules/validityRules.ts'
import { ownershipIssues } from '../rules/withheldRules.ts'
import { headingsIn } from './headingsIn.ts'
import { proposedSummary, summaryAsSubmitted } from './proposedSummary.ts'

export type Submitted = {
  /** Last day by the item of the standard catalogue it fulfils. */
  catalogueDueOn?: string | undefined
  collection: string
  data: JsonObject
  /** Names of the attached files. */
  fileNames: readonly string[]
  /** What a guide would take over from its competent office. */
  partsFromOffice?: Record<string, null | string>
  /** Validity of the text that is public now. */
  publicValidity?: string | undefined
  /** Civil date of the office. */
  today: string
}

/** What the rules of disclosure say about a record by itself. */
export function ruleIssues({
  catalogueDueOn,
  collection,
  data,
  fileNames,
  partsFromOffice = {},
  publicValidity,
  today,
}: Submitted): RuleIssue[] {
  if (collection === 'catalog-items') return []
  if (collection === 'guides') return guideIssues({ guide: data, parts: partsFromOffice, today })
  const common = [
    ...titleIssues({
      proposed: proposedSummary(data),
      summary: summaryAsSubmitted(data),
      title: data.title,
    }),
    ...timelinessIssues({ record: { ...data, catalogueDueOn }, today }),
  ]
  if (collection === 'notices') {
    const posting = isPostingOfArea(data) ? [] : postingIssues({ notice: data })
    return [...common, ...posting, ...clarificationIssues(data), ...consultationIssues(data)]
  }
  if (collection === 'interpretations') {
    const sections = Array.isArray(data.sections) ? (data.sections as JsonObject[]) : []
    const headings = headingsIn(data.content)
    return [...common, ...materialIssues({ ...data, headings, sections })]
  }
  return [
    ...common,
    ...planIssues(data),
    ...normativeIssues({ fileNames, record: data }),
    ...ownershipIssues(data),
    ...validityIssues({ publicValidity, record: data, today }),
  ]
}
