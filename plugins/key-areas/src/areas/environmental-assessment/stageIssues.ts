import { missingParts } from '../../domain/missingParts.ts'
import { earlierOf, type Rule } from './rule.ts'
import { PART_OF, stagesBefore } from './stages.ts'

/** Each stage publishes its part; the acceptance the whole document, as a file or a link. */
const content: Rule = ({ value }) => {
  const { docKind, fullText, fullTextLink, stage } = value
  if (!stage) return []
  const isAlone = docKind === 'registration'
  const names = [PART_OF[stage], ...(docKind && !isAlone ? ['assessor'] : [])]
  const hasText = Boolean(fullText ?? fullTextLink) || stage !== 'accepted'
  return missingParts({
    key: 'R9-01_missing',
    names: hasText ? names : [...names, 'fullTextLink'],
    value,
  })
}

/** D11: no stage is left out; what was published elsewhere is written in this record. */
const complete: Rule = ({ context, value }) =>
  (value.stage ? stagesBefore(value.stage) : []).flatMap((stage) => {
    const path = PART_OF[stage]
    if (value[path] || earlierOf({ context, stage })) return []
    return [{ key: `D11_no_${stage}`, path, severity: 'error' as const }]
  })

/** D11: the stages of a project belong to one case. */
const oneCase: Rule = ({ context, value: { caseNo, stage } }) =>
  (stage ? stagesBefore(stage) : []).flatMap((before) => {
    const expected = earlierOf({ context, stage: before })?.caseNo
    if (!caseNo || !expected || caseNo === expected) return []
    const params = { actual: caseNo, expected }
    return [{ key: 'D11_case', params, path: 'caseNo', severity: 'error' as const }]
  })

export const stageIssues = [content, complete, oneCase]
