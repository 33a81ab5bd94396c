import type { Issue } from '../../../domain/issue.ts'
import { enrolmentStages } from '../schema.ts'
import type { Rule, SchoolEnrolment } from './rule.ts'

type Value = Parameters<Rule>[0]['value']
type District = NonNullable<Value['districts']>[number]
type Stage = SchoolEnrolment['plans'][number]['stage']

/** K06: no house belongs to two public schools of one stage. */
export const overlaps: Rule = ({ value }) => {
  const districts = value.districts ?? []
  const isPublic = publicSchools(value)
  const seen = new Map<string, number[]>()
  return districts.flatMap((district, row): Issue[] => {
    const { place, school, stage } = district
    if (!place || !school || !stage || !isPublic({ school, stage })) return []
    const key = `${stage} ${place.trim()}`
    const earlier = seen.get(key) ?? []
    seen.set(key, [...earlier, row])
    const other = earlier
      .map((index) => districts[index]!)
      .find((candidate) => candidate.school !== school && overlap({ district, other: candidate }))
    if (!other) return []
    const params = { other: other.school!, place, school }
    return [{ key: 'K06_overlap', params, path: `districts.${row}.place`, severity: 'error' }]
  })
}

/** K07: every place has a public school of every stage that is divided into districts. */
export const coverage: Rule = ({ value }) => {
  const isPublic = publicSchools(value)
  const covered = new Set<string>()
  const stages = new Set<Stage>()
  for (const { place, school, stage } of value.districts ?? []) {
    if (!place || !school || !stage || !isPublic({ school, stage })) continue
    stages.add(stage)
    covered.add(`${stage} ${place.trim()}`)
  }
  return (value.places ?? []).flatMap(({ name }, row): Issue[] =>
    [...stages]
      .filter((stage) => name && !covered.has(`${stage} ${name.trim()}`))
      .map((stage) => ({
        key: 'K07_uncovered',
        params: { place: name!, stage: enrolmentStages[stage].zh },
        path: `places.${row}.name`,
        severity: 'error',
      })),
  )
}

/** Private schools enrol across districts. A school without a plan counts as public. */
function publicSchools({ plans }: Value) {
  const privateOnes = new Set(
    (plans ?? [])
      .filter(({ nature }) => nature === 'private')
      .map(({ school, stage }) => `${stage} ${school}`),
  )
  return ({ school, stage }: { school: string; stage: Stage }) =>
    !privateOnes.has(`${stage} ${school}`)
}

function overlap({ district, other }: { district: District; other: District }): boolean {
  const sides = new Set([district.side ?? 'all', other.side ?? 'all'])
  if (sides.has('odd') && sides.has('even')) return false
  const from = Math.max(district.numbersFrom ?? 1, other.numbersFrom ?? 1)
  const to = Math.min(district.numbersTo ?? Infinity, other.numbersTo ?? Infinity)
  if (from !== to) return from < to
  // A single shared number belongs to both only when it is on the side that both have.
  const parity = from % 2 === 1 ? 'even' : 'odd'
  return !sides.has(parity)
}
