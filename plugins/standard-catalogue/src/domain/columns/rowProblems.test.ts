import { describe, expect, test } from '@jest/globals'

import type { CatalogueRow } from './catalogueRow.ts'
import { rowProblems } from './rowProblems.ts'

const sound: CatalogueRow = {
  audience: 'public',
  bases: [{ title: '《政府信息公开条例》' }],
  channels: ['website'],
  deadlineText: '信息形成或者变更之日起20个工作日内',
  elements: [{ label: '审计结果', required: true }],
  field: 'budgets',
  firstLevel: '审计监督',
  levels: ['county'],
  mode: 'proactive',
  optionalChannels: [],
  secondLevel: '审计结果',
  subject: '县审计局',
}

const found = (changes: object) =>
  rowProblems({ ...sound, ...changes }).map(
    ({ key, path, severity }) => `${severity} ${path} ${key}`,
  )

describe('R4-10: a row of the standard catalogue', () => {
  test.each([
    ['公开依据', { bases: [] }, ['error bases basesMissing']],
    ['公开时限', { deadlineText: '' }, ['error deadlineText deadlineMissing']],
    ['公开主体', { subject: '' }, ['error subject subjectMissing']],
    ['a channel', { channels: [] }, ['error channels channelsMissing']],
    ['公开对象', { audience: undefined }, ['error audience audienceMissing']],
    ['公开方式', { mode: undefined }, ['error mode modeMissing']],
  ])('R4-10 refuses one without %s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected)
  })

  test('R4-10 takes a sound one, also with channels that only may be used', () => {
    expect(found({})).toEqual([])
    expect(found({ channels: [], optionalChannels: ['website'] })).toEqual([])
  })

  test('a specific group and another channel are named', () => {
    expect(found({ audience: 'specificGroup' })).toEqual(['error audienceText audienceTextMissing'])
    expect(found({ audience: 'specificGroup', audienceText: '被征收人' })).toEqual([])
    expect(found({ optionalChannels: ['other'] })).toEqual([
      'error otherChannel otherChannelMissing',
    ])
  })

  test('a deadline that is not understood is told, a text that is too long refused', () => {
    expect(found({ deadlineText: '视情况而定' })).toEqual(['warning deadlineText deadlineUnread'])
    expect(found({ secondLevel: '长'.repeat(101) })).toEqual(['error secondLevel tooLong'])
  })
})
