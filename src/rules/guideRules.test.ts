import { describe, expect, it } from '@jest/globals'

import { GUIDE_CONTACT, GUIDE_SECTIONS, INHERITED_PARTS } from '../guides/guideParts.ts'
import { ruleIssues } from '../review/ruleIssues.ts'
import { inEveryLanguage } from '../translations/inEveryLanguage.ts'

const PARTS = [...GUIDE_SECTIONS, ...GUIDE_CONTACT].filter(({ name }) => name !== 'website')
const WHOLE = {
  ...Object.fromEntries(PARTS.map(({ name, label }) => [name, label.zh])),
  confirmedOn: '2026-02-10T12:00:00.000Z',
  fax: '无',
}

const found = (change: object, partsFromOffice: Record<string, null | string> = {}) =>
  ruleIssues({
    collection: 'guides',
    data: { ...WHOLE, ...change },
    fileNames: [],
    partsFromOffice,
    today: '2026-03-01',
  })
const issuesOf = (...args: Parameters<typeof found>) =>
  found(...args).map(({ path, severity }) => `${severity} ${path}`)

describe('R1-01 a guide has every part of Article 12', () => {
  it.each<[string, object, string[]]>([
    ['all parts, the fax said to be none', {}, []],
    ['a website for the e-mail', { email: null, website: 'https://www.chengchuan.example' }, []],
    ['a blank fax', { fax: ' ' }, ['error fax']],
    [
      'several missing, one issue each',
      { email: null, fax: null, supervision: null },
      ['error supervision', 'error fax', 'error email'],
    ],
  ])('%s', (_, change, issues) => {
    expect(issuesOf(change)).toEqual(issues)
  })

  it.each(PARTS)('refuses a guide without $name, and names it', ({ name, label }) => {
    const issues = found({ [name]: null })
    expect(issues).toMatchObject([{ path: name, severity: 'error' }])
    const words = inEveryLanguage(issues[0]!.message)
    expect(words.zh).toContain(label.zh)
    expect(words.en.toLowerCase()).toContain(label.en.toLowerCase())
  })

  it.each(INHERITED_PARTS)('takes $name from the office', ({ name }) => {
    expect(issuesOf({ [name]: null }, { [name]: '县政府办公室的内容' })).toEqual([])
  })
})

describe('R1-01 the contact parts of a guide are confirmed', () => {
  it.each<[string, null | string, string[]]>([
    ['180 days ago', '2025-09-02', []],
    ['181 days ago', '2025-09-01', ['warning confirmedOn']],
    ['never', null, ['warning confirmedOn']],
    ['today', '2026-03-01', []],
    ['tomorrow', '2026-03-02', ['error confirmedOn']],
  ])('%s', (_, day, issues) => {
    expect(issuesOf({ confirmedOn: day && `${day}T12:00:00.000Z` })).toEqual(issues)
  })
})
