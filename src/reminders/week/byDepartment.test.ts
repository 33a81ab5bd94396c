import { expect, test } from '@jest/globals'

import { byDepartment } from './byDepartment.ts'

test('the department with the soonest matter comes first, then the one with the most', () => {
  const matter = (department: string, dueOn: string) => ({
    id: department + dueOn,
    collection: 'entries',
    department,
    dueOn,
    kind: 'disclosure' as const,
    title: '',
  })
  const grouped = byDepartment([
    matter('one', '2027-06-08'),
    matter('late', '2027-06-09'),
    matter('late', '2027-06-10'),
    matter('late', '2027-06-11'),
    matter('two', '2027-06-08'),
    matter('two', '2027-06-09'),
  ])
  expect(grouped.map(({ department, matters }) => [department, matters.length])).toEqual([
    ['two', 2],
    ['one', 1],
    ['late', 3],
  ])
})
