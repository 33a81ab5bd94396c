import type { Issue } from '../../../domain/issue.ts'
import { missingParts } from '../../../domain/missingParts.ts'
import type { Rule } from '../rule.ts'
import { NEEDED } from '../stages.ts'

const stageContent: Rule = ({ value }) =>
  value.stage ? missingParts({ key: 'R9-01_missing', names: NEEDED[value.stage], value }) : []

/** Where the land lies: four boundaries, or a map. */
const location: Rule = ({ value: { boundaries, redLineMap, stage } }) =>
  !stage || boundaries || redLineMap ? [] : [error('L05_location', 'boundaries')]

const people: Rule = ({ value: { agreements, persons } }) => [
  ...exceeds({
    key: 'L06_insured',
    most: persons?.people,
    number: persons?.insured,
    path: 'persons.insured',
  }),
  ...exceeds({
    key: 'L06_agreements',
    most: agreements?.total,
    number: agreements?.signed,
    path: 'agreements.signed',
  }),
]

/** 土地管理法实施条例 28: a hearing where most members object to the plan. */
const hearing: Rule = ({ value: { hearing } }) => {
  const { heldAt, members, objectors } = hearing ?? {}
  const isAsked = (objectors ?? 0) * 2 > (members ?? Infinity)
  return isAsked && !heldAt ? [error('L07_hearing', 'hearing.heldAt')] : []
}

function exceeds({
  key,
  most,
  number,
  path,
}: {
  key: string
  most: null | number | undefined
  number: null | number | undefined
  path: string
}): Issue[] {
  if (typeof most !== 'number' || typeof number !== 'number' || number <= most) return []
  return [{ key, params: { actual: number, expected: most }, path, severity: 'error' }]
}

const error = (key: string, path: string): Issue => ({ key, path, severity: 'error' })

export const completeness = [stageContent, location, people, hearing]
