import { expect, test } from '@jest/globals'

import { legalProblems } from './legalLimit.ts'
import { settingProblems } from './settingProblems.ts'

const before = {
  codes: ['201', '202'],
  countsFirst: false,
  days: 30,
  deaths: [30, 10, 3],
  dueOn: '07-31',
  from: '2026-03-01',
  limits: { '1': { day: '55', night: '45' } },
  share: '0.3',
  target: 'III',
  weight: 0.5,
}

test.each<[Partial<Record<keyof typeof before, unknown>>, ...string[]]>([
  [{}],
  [before],
  [{ codes: ['205'], limits: { '1': { day: '50' } }, weight: 2 }],
  [{ codes: '201' }, 'codes list in brackets'],
  [{ codes: [201] }, 'codes.0 a decimal in quotes'],
  [{ countsFirst: 0 }, 'countsFirst true or false'],
  [{ days: '30' }, 'days a whole number from 0 to 1000000'],
  [{ days: 2.5 }, 'days a whole number'],
  [{ days: -1 }, 'days from 0'],
  [{ days: 1_000_001 }, 'days to 1000000'],
  [{ days: null }, 'days a whole number'],
  [{ deaths: [30, 10] }, 'deaths a list of 3 numbers'],
  [{ deaths: [30, '10', 3] }, 'deaths.1 a whole number'],
  [{ dueOn: '31-07' }, 'dueOn a month and day'],
  [{ from: '2026-3-1' }, 'from a day'],
  [{ limits: { '1': { dusk: '50' } } }, 'limits.1.dusk is unknown; known here are day, night'],
  [{ limits: [] }, 'limits must be a group of 1'],
  [{ share: 0.3 }, 'share a decimal in quotes'],
  [{ target: 3 }, 'target a text in quotes'],
  [{ weight: '2' }, 'weight a number from 0'],
])('settings changed by %j are as their defaults are, or refused', (changes, ...expected) => {
  const problems = settingProblems({ after: changes, before, path: 'area' })
  expect(problems.map(({ path }) => path)).toEqual(
    expected.map((each) => `area.${each.split(' ')[0]}`),
  )
  for (const [at, each] of expected.entries()) {
    expect(problems[at]?.en).toContain(each.slice(each.indexOf(' ') + 1))
    expect(problems[at]?.zh).toMatch(/^(应为|是未知名称)/)
  }
})

test('an area without settings has none to change', () => {
  expect(settingProblems({ after: { days: 1 }, before: {}, path: 'area' })).toMatchObject([
    { en: 'is unknown; known here are none', path: 'area.days' },
  ])
})

test.each([
  [{ least: 10 }, 9, 'is 9, and the law asks for at least 10 (《某法》第一条)'],
  [{ least: 10 }, 10, undefined],
  [{ most: 20 }, 21, 'is 21, and the law allows at most 20 (《某法》第一条)'],
  [{ most: 20 }, 20, undefined],
  [{ most: 20 }, undefined, undefined],
])('a number held to %j by law that is set to %p is answered with %p', (limit, value, answer) => {
  const problems = legalProblems({
    limit: { basis: '《某法》第一条', ...limit },
    path: 'a.b',
    value,
  })
  expect(problems.map(({ en }) => en)).toEqual(answer ? [answer] : [])
})
