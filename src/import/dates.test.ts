import { describe, expect, test } from '@jest/globals'

import { dateInFileName, dateOnly } from './dates.ts'

describe('the date of forming', () => {
  test.each([
    ['2026年3月9日', '2026-03-09'],
    ['2026 年 3 月 9 日', '2026-03-09'],
    ['（2024-12-31）', '2024-12-31'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二○二四年一月十日', '2024-01-10'],
    ['二〇二四年三月二十日', '2024-03-20'],
    ['2026年2月30日', undefined],
    ['2026年3月', undefined],
    ['自2026年3月9日起施行', undefined],
  ])('a line %s names %s', (line, day) => {
    expect(dateOnly(line)).toBe(day)
  })

  test.each([
    ['年度报告-2024-03-05', '2024-03-05'],
    ['20240305 通知', '2024-03-05'],
    ['关于清明放假的通知（2024年4月1日）', '2024-04-01'],
    ['2024年工作要点', undefined],
    ['1-county-report', undefined],
    ['20241399', undefined],
    ['120240305', undefined],
  ])('a file %s names %s', (name, day) => {
    expect(dateInFileName(name)).toBe(day)
  })
})
