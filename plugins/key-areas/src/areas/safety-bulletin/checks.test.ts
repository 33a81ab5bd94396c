import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { safetyBulletin } from './index.ts'

const found = checkSample(safetyBulletin)

describe('safety bulletins', () => {
  test('A02 refuses totals that are not the sum of the industries', () => {
    const totals = { count: 6, deaths: 8, injuries: 3, loss: '214.8' }
    expect(found({ changes: undefined, totals })).toEqual([
      'A02_count totals.count 6/5',
      'A02_deaths totals.deaths 8/7',
      'A02_injuries totals.injuries 3/2',
      'A02_loss totals.loss 214.8/214.5',
    ])
  })

  test('A02 §3.5 普洱 2025-01: 1+5+1=7 deaths, 124+0.5+90=214.5 万元, 7 against 6 is 16.7%', () => {
    expect(found({})).toEqual([])
    expect(found({ 'changes.deaths': '16.6' })).toEqual([
      'warning N02_change changes.deaths 16.6/16.7',
    ])
  })

  test('A02 §3.5 another county 2022: 9+2+1+1+34=47, 4.28+183+80+50+49.84=367.12 万元', () => {
    const industries = ['construction', 'mining', 'fire', 'other', 'road']
    const losses = ['4.28', '183', '80', '50', '49.84']
    const rows = [9, 2, 1, 1, 34].map((count, at) => ({
      industry: industries[at],
      count,
      deaths: 0,
      injuries: 0,
      loss: losses[at],
    }))
    const totals = { count: 47, deaths: 0, injuries: 0, loss: '367.12' }
    const county = { rows, totals, changes: undefined, lastYear: undefined }
    expect(found(county)).toEqual([])
    expect(found({ ...county, 'totals.loss': '367.16' })).toEqual([
      'A02_loss totals.loss 367.16/367.12',
    ])
  })

  test('A02 refuses two rows of one industry', () => {
    expect(found({ 'rows.2.industry': 'road' })).toEqual(['A02_industryTwice rows.2.industry'])
  })

  test('N02 compares last year’s figures with those published then', () => {
    const lastYear = { totals: { count: 6, deaths: 7, injuries: 2, loss: '230.00' } }
    expect(found({}, { companions: { lastYear } })).toEqual([
      'warning N02_lastYear lastYear.deaths 6/7',
    ])
  })

  test('N03 warns of 0.5元 in the text of a table in 万元', () => {
    expect(found({ text: '道路运输事故3起，直接经济损失0.5元。' })).toEqual([
      'warning N03_text text',
    ])
    expect(found({ text: '道路运输事故3起，直接经济损失0.5万元。' })).toEqual([])
  })

  test('N03 warns of a row in 元 among rows in 万元', () => {
    expect(
      found({ 'rows.2.loss': '900000', changes: undefined, 'totals.loss': '900124.5' }),
    ).toEqual(['warning N03_loss rows.2.loss'])
  })
})
