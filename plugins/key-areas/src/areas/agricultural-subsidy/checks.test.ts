import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { agriculturalSubsidy } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(agriculturalSubsidy)

describe('agricultural subsidies', () => {
  test('S02 refuses an amount that is not quantity times standard, one 分 apart', () => {
    const others = { persons: undefined, totalAmount: undefined }
    expect(found({ ...others, 'batches.0.amount': '1784.17' })).toEqual([])
    expect(found({ ...others, 'batches.0.amount': '1784.18' })).toEqual([
      'S02_amount batches.0.amount 1784.18/1784.161125',
    ])
    expect(found({ 'persons.1.amount': '820.69' })).toEqual([
      'S02_amount persons.1.amount 820.69/820.661125',
      'S02_batch batches.0.amount 1784.16/1784.19',
    ])
    expect(found({ 'machinery.0.quantity': 2 })).toEqual([
      'S02_amount machinery.0.totalSubsidy 15000/30000',
    ])
  })

  test('S02 refuses a total that the rows are not, and a batch that its persons are not', () => {
    expect(found({ totalAmount: '138223.71' })).toEqual([
      'S02_total totalAmount 138223.71/138223.7',
    ])
    expect(found({ persons: sample.persons!.slice(1) })).toEqual([
      'S02_batch batches.0.amount 1784.16/820.66',
    ])
  })

  test('S04 asks for guide, results and supervision beside the policy', () => {
    const bare = {
      batches: undefined,
      guide: undefined,
      machinery: undefined,
      supervision: undefined,
    }
    expect(found(bare)).toEqual([
      'S04_missing guide',
      'S04_missing supervision',
      'S04_results batches',
    ])
    expect(found({ basisDocs: undefined })).toEqual(['R9-01_missing basisDocs'])
  })

  test('S05 refuses more than the part of the price or the cap of the grade', () => {
    const more = { 'machinery.0.unitSubsidy': '18000.01', 'machinery.0.totalSubsidy': '18000.01' }
    const alone = { totalAmount: undefined }
    expect(found({ ...alone, ...more })).toEqual(['S05_cap machinery.0.unitSubsidy 18000.01/18000'])
    expect(found({ ...alone, ...more, 'machinery.0.gradeCap': '20000' })).toEqual([])
    expect(found({ ...alone, ...more }, { settings: { machineryShare: '0.35' } })).toEqual([])
    expect(found({ 'machinery.0.gradeCap': '14000' })).toEqual([
      'S05_cap machinery.0.unitSubsidy 15000/14000',
    ])
  })

  test('D16 warns of a basis that had expired when the record was formed', () => {
    const record = { formedOn: '2025-06-20' }
    expect(found({ 'basisDocs.0.validTo': '2025-06-19' }, { record })).toEqual([
      'warning D16_expired basisDocs.0.validTo 2025-06-19/2025-06-20',
    ])
    expect(found({ 'basisDocs.0.validTo': '2025-06-20' }, { record })).toEqual([])
  })

  test('D16 warns of a basis of 2018—2020 on a record of 2024', () => {
    const title = '云东省2018—2020年农机购置补贴实施指导意见'
    expect(found({ basisDocs: [{ title }], year: 2024 })).toEqual([
      'warning D16_years basisDocs.0.title 2020/2024',
    ])
    expect(found({ basisDocs: [{ title }], year: 2020 })).toEqual([])
  })

  test('D02 refuses a publicity under seven days', () => {
    expect(found({ 'publicity.to': '2025-06-08' })).toEqual(['D02_days publicity.to 6/7'])
  })

  test('persons stay in the village; buyers are masked, serial numbers kept back', () => {
    const data = publicData({ area: agriculturalSubsidy, value: sample })
    const text = JSON.stringify(data)
    expect(data).not.toHaveProperty('persons')
    expect(text).toContain('示*丙')
    expect(text).not.toMatch(/示例|YD804-25/)
  })
})
