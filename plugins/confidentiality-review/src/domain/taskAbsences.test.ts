import { expect, test } from '@jest/globals'

import { taskAbsences } from './taskAbsences.ts'

const NOTHING = { returned: 0, submitted: 0, toRatify: 0, toSign: 0, underReview: 0 }

test.each<[string, Parameters<typeof taskAbsences>[0], string[]]>([
  ['an examiner without work', { counts: NOTHING, roles: ['examiner'] }, ['noneToSign']],
  ['an examiner with work', { counts: { ...NOTHING, toSign: 1 }, roles: ['examiner'] }, []],
  [
    'an approver who has to ratify',
    { counts: { ...NOTHING, toRatify: 1 }, roles: ['approver'] },
    [],
  ],
  ['a handler without work', { counts: NOTHING, roles: ['handler'] }, ['noneToHandle']],
  [
    'a handler whose matter is on its way',
    { counts: { ...NOTHING, submitted: 1 }, roles: ['handler'] },
    [],
  ],
  [
    'a handler who examines too',
    { counts: NOTHING, roles: ['handler', 'examiner'] },
    ['noneToSign', 'noneToHandle'],
  ],
  ['a watcher', { counts: { ...NOTHING, underReview: 3 }, roles: [] }, ['onlyFollows']],
  ['a watcher with nothing to watch', { counts: NOTHING, roles: [] }, ['noneUnderReview']],
])('%s is told of what is missing for his roles only', (_name, given, expected) => {
  expect(taskAbsences(given)).toEqual(expected)
})
