import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { keyPolluters } from './index.ts'

const found = checkSample(keyPolluters)

describe('key polluters', () => {
  test.each([
    [{ 'units.1.kind': 'air' }, 'E10_repeated units.1.kind'],
    [
      { 'units.1.name': '澄川县青禾建材厂' },
      'E10_name units.1.name 澄川县青禾建材厂/澄川县青禾建材有限公司',
    ],
    [{ unitCount: 3 }, 'E10_count unitCount 3/2'],
  ])('E10 refuses %j', (change, line) => {
    expect(found(change)).toEqual([line])
  })

  test('I01 refuses a wrong credit code', () => {
    expect(found({ 'units.2.uscc': '91990421MA9100020P' })).toEqual(['I01_checkDigit units.2.uscc'])
  })

  test('D20 warns of a list published after its day, which may be set otherwise', () => {
    const publishedAt = '2026-04-01T12:00:00.000Z'
    expect(found({ publishedAt })).toEqual(['warning D20_late publishedAt 2026-04-01/2026-03-31'])
    expect(found({ publishedAt }, { settings: { publishedBy: '04-30' } })).toEqual([])
    expect(found({ publishedAt: '2026-03-31' })).toEqual([])
  })
})
