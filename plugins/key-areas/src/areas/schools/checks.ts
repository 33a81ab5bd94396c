import type { z } from 'zod'

import { decimalOf, scaleOf, shown } from '../../domain/decimal.ts'
import { type Finding, followsIfEmpty } from '../../domain/finding.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { repeatedIssues } from '../../domain/repeatedIssues.ts'
import { totalIssue } from '../../domain/totalIssue.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type Schools = z.infer<typeof schema>
type Rule = Check<Schools, typeof settings>

const RATIO_DIGITS = 2

/** K01: 生师比 = students over full-time teachers, to the digits shown. */
const ratios: Rule = ({ value: { schools } }) =>
  (schools ?? []).flatMap(({ students, studentsPerTeacher, teachers }, row): Finding[] => {
    const [actual, above, below] = [studentsPerTeacher, students, teachers].map(decimalOf)
    if (!above || !below || below.isZero()) return []
    const path = `schools.${row}.studentsPerTeacher`
    const ratio = above.dividedBy(below)
    if (!actual) {
      return followsIfEmpty({
        follows: ratio.toFixed(RATIO_DIGITS),
        path,
        written: studentsPerTeacher,
      })
    }
    const expected = ratio.toDecimalPlaces(scaleOf([studentsPerTeacher]))
    if (actual.equals(expected)) return []
    const params = { actual: shown(actual), expected: shown(expected) }
    return [{ key: 'K01_ratio', params, path, severity: 'error' }]
  })

/** K02: the totals of the county are those of its schools. */
const totals: Rule = ({ value: { schools, ...value } }) => {
  const totalOf = (
    path: 'totalClasses' | 'totalSchools' | 'totalStudents' | 'totalTeachers',
    memberOf: (row: NonNullable<typeof schools>[number]) => null | number | undefined,
  ) => totalIssue({ key: 'K02_total', memberOf, path, rows: schools, total: value[path] })
  return [
    ...totalOf('totalSchools', () => 1),
    ...totalOf('totalClasses', ({ classes }) => classes),
    ...totalOf('totalStudents', ({ students }) => students),
    ...totalOf('totalTeachers', ({ teachers }) => teachers),
  ]
}

/** K03: a school once, under its own code. */
const once: Rule = ({ value: { schools } }) =>
  (['name', 'code'] as const).flatMap((member) =>
    repeatedIssues({
      key: 'K03_repeated',
      names: (schools ?? []).map((school) => school[member]),
      pathOf: (row) => `schools.${row}.${member}`,
    }),
  )

/** K04: a private school is named with its licence. */
const licences: Rule = ({ context: { settings }, value: { schools } }) =>
  settings.privateSchoolsNameLicence
    ? (schools ?? []).flatMap(({ licenceNo, nature }, row): Issue[] =>
        nature === 'private' && !licenceNo
          ? [{ key: 'K04_licence', path: `schools.${row}.licenceNo`, severity: 'error' }]
          : [],
      )
    : []

export const checks = [ratios, totals, once, licences]
