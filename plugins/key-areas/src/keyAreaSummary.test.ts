import { describe, expect, test } from '@jest/globals'

import { keyAreas } from './areas/index.ts'
import { keyAreaSummary } from './keyAreaSummary.ts'

const summaryOf = (value: object) => keyAreaSummary({ areas: keyAreas, data: { keyArea: [value] } })
const summaryOfSample = (blockType: string, changes: object = {}) => {
  const { sample } = keyAreas.find(({ slug }) => slug === blockType)!
  return summaryOf({ ...sample, ...changes, blockType })
}

describe('what a key area says in a sentence', () => {
  test('its first figures, amounts in the unit that was chosen, lists by their length', () => {
    expect(summaryOfSample('department-budget')).toBe(
      '部门预决算：收入总计669.67万元，支出总计669.67万元，本年支出合计669.67万元，基本支出合计498.07万元，项目支出合计171.60万元，上年支出合计642.30万元。',
    )
    expect(summaryOfSample('department-budget', { unit: 'yuan' })).toContain('收入总计669.67元，')
    expect(summaryOfSample('personnel-change')).toBe('人事信息：招录岗位2条，拟录（聘）用人员3条。')
  })

  test('a group that only lists its figures gives them no name', () => {
    const persons = { households: 23, people: 88 }
    expect(summaryOf({ blockType: 'land-expropriation', persons })).toBe(
      '农村集体土地征收：户数23户，人数88人。',
    )
  })

  test('a list that is kept apart counts like any other', () => {
    const rows = { rowCount: 2_441, sha256: 'a'.repeat(64) }
    expect(summaryOfSample('administrative-licence', { rows })).toBe(
      '行政许可：行政许可决定2441条。',
    )
  })

  test('without figures, what it says in names and choices, within 100 characters', () => {
    const accepted = {
      caseNo: '澄环评受2026-002',
      projectName: '青禾镇商品混凝土项目',
      stage: 'accepted',
      docKind: 'form',
      buildPlace: '澄川县青禾镇',
      overview: '新建生产线2条。',
    }
    expect(summaryOf({ ...accepted, blockType: 'environmental-assessment' })).toBe(
      '建设项目环境影响评价审批：受理编号澄环评受2026-002，项目名称青禾镇商品混凝土项目，公开环节受理情况公示，环评文件类别环境影响报告表，建设地点澄川县青禾镇。',
    )
  })

  test('what is nothing, and what not everybody may read, is left out', () => {
    expect(summaryOfSample('house-expropriation')).not.toContain('分户')
    expect(summaryOf({ blockType: 'accident', deaths: 0 })).toBeUndefined()
    expect(keyAreaSummary({ areas: keyAreas, data: {} })).toBeUndefined()
  })

  test.each(keyAreas.map((area) => [area.slug, area] as const))(
    '%s has one of at most 100 characters',
    (_, area) => {
      const summary = summaryOfSample(area.slug)
      expect(summary?.startsWith(`${area.label.zh}：`)).toBe(true)
      expect(summary!.length).toBeLessThanOrEqual(100)
      expect(summary).not.toMatch(/undefined|NaN|object/)
    },
  )
})
