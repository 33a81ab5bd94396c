import { describe, expect, it } from '@jest/globals'

import { ruleIssues } from '../review/ruleIssues.ts'

const WHOLE = { email: 'sjj@example.invalid', fax: '无', supervision: '可以依法申请行政复议。' }

const issuesOf = (change: object) =>
  ruleIssues({
    collection: 'guides',
    data: { ...WHOLE, ...change },
    fileNames: [],
    today: '2026-03-01',
  }).map(({ path, severity }) => `${severity} ${path}`)

describe('R1-01 a guide has every part of Article 12', () => {
  it.each<[string, object, string[]]>([
    ['all parts, the fax said to be none', {}, []],
    ['no fax', { fax: null }, ['error fax']],
    ['a blank fax', { fax: ' ' }, ['error fax']],
    ['no e-mail, no website', { email: null }, ['error email']],
    ['a website for the e-mail', { email: null, website: 'https://www.chengchuan.example' }, []],
    ['no remedies', { supervision: null }, ['error supervision']],
    [
      'several missing, one issue each',
      { email: null, fax: null, supervision: null },
      ['error fax', 'error email', 'error supervision'],
    ],
  ])('%s', (_, change, issues) => {
    expect(issuesOf(change)).toEqual(issues)
  })
})
