import { expect, test } from '@jest/globals'

import { ruleIssues } from '../review/ruleIssues.ts'

const week = { displayFrom: '2026-03-02', displayTo: '2026-03-09' }
const plan = { from: '2026-03-02', to: '2026-03-09' }
const land = (block: object) => [{ blockType: 'land-expropriation', ...block }]

test.each<[string, object, string[]]>([
  ['land posted for a week is short', week, ['displayTo']],
  ['the same days in the key area are reported there', { ...week, keyArea: land({ plan }) }, []],
  ['days of the key area alone are checked there', { keyArea: land({ plan }) }, []],
  [
    'other days than those of the key area are checked',
    { ...week, keyArea: land({ plan: { ...plan, to: '2026-04-20' } }) },
    ['displayTo'],
  ],
  [
    'days of another notice are no days of this one',
    { ...week, keyArea: land({ preNotice: plan }) },
    ['displayTo'],
  ],
])('R9-03 %s', (_, changes, paths) => {
  const data = { noticeKind: 'landPlan', ...changes }
  const issues = ruleIssues({ collection: 'notices', data, fileNames: [], today: '2026-03-02' })
  expect(issues.map(({ path }) => path).filter((path) => path.startsWith('display'))).toEqual(paths)
})
