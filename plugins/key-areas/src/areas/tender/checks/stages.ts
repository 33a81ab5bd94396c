import { dayOf } from '../../../domain/day.ts'
import type { Issue } from '../../../domain/issue.ts'
import { missingParts } from '../../../domain/missingParts.ts'
import type { TenderStage } from '../schema.ts'
import { difference, type Rule, type Tender } from './rule.ts'

/** 招标公告和公示信息发布管理办法 Art. 5. */
const NOTICE = ['tendererContact', 'documents', 'qualification', 'bidsOpenOn'] as const

const PARTS: Partial<Record<TenderStage, readonly (keyof Tender)[]>> = {
  prequalification: NOTICE,
  tender: NOTICE,
  candidates: ['bidsOpenOn', 'reportOn', 'publicity', 'candidates'],
  result: ['award'],
  contract: ['award', 'contract'],
  change: ['contract', 'changes'],
  completion: ['contract', 'completion'],
  termination: ['terminationReason'],
}

/** G04: every stage has to say certain things. */
export const parts: Rule = ({ value }) => {
  const names = value.stage && PARTS[value.stage]
  return names ? missingParts({ key: 'G04_missing', names, value }) : []
}

/** G04: a notice that names an agency says where to reach it. */
export const agency: Rule = ({ value: { agency: name, agencyContact, stage } }) =>
  name && !agencyContact && stage && PARTS[stage] === NOTICE
    ? [{ key: 'G04_missing', path: 'agencyContact', severity: 'error' }]
    : []

/** G14: opening, report, publicity, award, contract and completion come in this order. */
export const order: Rule = ({ value }) => {
  const steps = [
    ['bidsOpenOn', value.bidsOpenOn],
    ['reportOn', value.reportOn],
    ['publicity.to', value.publicity?.to],
    ['award.noticeOn', value.award?.noticeOn],
    ['completion.acceptedOn', value.completion?.acceptedOn],
  ] as const
  const dated = steps.flatMap(([path, stored]) => {
    const day = dayOf(stored)
    return day ? [{ day, path }] : []
  })
  return dated.flatMap(({ day, path }, index): Issue[] => {
    const before = dated[index - 1]
    if (!before || day >= before.day) return []
    return [difference({ actual: day, expected: before.day, key: 'G14_order', path })]
  })
}
