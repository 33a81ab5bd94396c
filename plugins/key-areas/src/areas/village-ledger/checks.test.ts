import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { villageLedger } from './index.ts'
import { MATTERS } from './matterFields.ts'

const found = checkSample(villageLedger)

describe('village ledgers', () => {
  test('V01 refuses a closing balance that is not opening plus income minus expense', () => {
    expect(found({ closing: '128600.61' })).toEqual(['V01_closing closing 128600.61/128600.6'])
  })

  test('V01 refuses an opening balance that is not what the period before closed with', () => {
    const before = { closing: '128450.50' }
    expect(found({}, { companions: { before } })).toEqual(['V01_opening opening 128450.6/128450.5'])
    expect(found({}, { companions: { before: { closing: '128450.60' } } })).toEqual([])
  })

  test('V02 asks for the resolution behind a large expense and behind every contract', () => {
    expect(found({ 'contracts.0.resolution': undefined })).toEqual([
      'V02_contract contracts.0.resolution',
    ])
    expect(found({ 'expense.1.resolution': undefined })).toEqual([
      'V02_resolution expense.1.resolution',
    ])
  })

  test.each(Object.keys(MATTERS))('V03 warns of a ticked matter without rows: %s', (matter) => {
    expect(found({ [matter]: undefined })).toEqual([`warning V03_empty ${matter}`])
    expect(found({ [matter]: [] })).toEqual([`warning V03_empty ${matter}`])
    expect(found({ [matter]: undefined, otherMatters: undefined })).toEqual([])
  })

  test('Q05 the board has the aid list, and the web masked names of homesteads', () => {
    const data = publicData({ area: villageLedger, value: villageLedger.sample })
    expect(data).toMatchObject({
      homesteads: [{ name: '王*明' }],
      passThrough: [{ households: 312 }],
    })
    expect(data).not.toHaveProperty('aid')
  })

  test('R9-01 a decision case by case names its resolution', () => {
    expect(found({ 'labour.0.resolution': undefined })).toEqual([
      'R9-01_missing labour.0.resolution',
    ])
  })
})
