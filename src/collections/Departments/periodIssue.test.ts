import { describe, expect, it } from '@jest/globals'

import { periodIssue } from './periodIssue.ts'

const period = (validFrom?: string, validTo?: string) => ({ validFrom, validTo })

describe('periods of former names', () => {
  it.each([
    ['none', [], undefined],
    ['one without dates', [period()], undefined],
    ['one day', [period('2010-01-01', '2010-01-01')], undefined],
    [
      'one after the other',
      [period('2010-01-01', '2018-12-31'), period('2019-01-01', '2024-05-01')],
      undefined,
    ],
    ['out of order but apart', [period('2019-01-01'), period(undefined, '2018-12-31')], undefined],
    ['ends before it begins', [period('2019-01-01', '2018-12-31')], 'validToBeforeFrom'],
    [
      'overlap by a day',
      [period('2010-01-01', '2019-01-01'), period('2019-01-01')],
      'formerNamesOverlap',
    ],
    [
      'an open end over another',
      [period('2010-01-01'), period('2019-01-01')],
      'formerNamesOverlap',
    ],
    [
      'one within another',
      [period('2000-01-01', '2020-01-01'), period('2005-01-01', '2006-01-01')],
      'formerNamesOverlap',
    ],
  ])('%s', (_, periods, expected) => {
    expect(periodIssue(periods)).toBe(expected)
  })
})
