import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { DEFAULT_POSTING_RULES } from '../rules/defaultPostingRules.ts'
import { DEFAULT_RULE_SETTINGS } from '../rules/defaultRuleSettings.ts'
import { areaSettings } from './areaSettings.ts'
import { readCountySettings } from './readCountySettings.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'settings-'))
})
afterAll(() => rm(directory, { force: true, recursive: true }))

async function read(content: unknown) {
  const file = path.join(directory, 'settings.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readCountySettings({ GONGKAI_SETTINGS: file })
}

const defaults = { areas: {}, posting: DEFAULT_POSTING_RULES, rules: DEFAULT_RULE_SETTINGS }
const basis = '《澄川县公示办法》第三条'

describe('the numbers of a county', () => {
  test.each([{}, { GONGKAI_SETTINGS: '' }])('are the defaults for %j', (variables) => {
    expect(readCountySettings(variables)).toEqual(defaults)
  })

  test('all have a place in the file', async () => {
    expect(await read(defaults)).toEqual(defaults)
  })

  test('change what the file names and leave the rest', async () => {
    const minimum = { count: 10, unit: 'workingDay' }
    const changes = {
      areas: { procurement: { intentionDays: 40 } },
      posting: { permit: { basis, minimum }, subsidy: { endsAutomatically: false } },
      rules: { countsStartDay: true, normative: { longestYears: 3 } },
    }
    expect(await read(changes)).toEqual({
      areas: changes.areas,
      posting: {
        ...DEFAULT_POSTING_RULES,
        permit: { basis, minimum },
        subsidy: { ...DEFAULT_POSTING_RULES.subsidy, endsAutomatically: false },
      },
      rules: {
        ...DEFAULT_RULE_SETTINGS,
        countsStartDay: true,
        normative: { ...DEFAULT_RULE_SETTINGS.normative, longestYears: 3 },
      },
    })
  })

  test('may come from a file that begins with a byte order mark, at a relative path', async () => {
    await read('\uFEFF{"rules":{"countsStartDay":true}}')
    const GONGKAI_SETTINGS = path.relative('', path.join(directory, 'settings.json'))
    expect(readCountySettings({ GONGKAI_SETTINGS }).rules.countsStartDay).toBe(true)
  })
})

const rules = (group: string, changes: unknown) => ({ rules: { [group]: changes } })

describe('a settings file is refused that', () => {
  test.each<[string, unknown, string[]]>([
    ['is a list', [], ['GONGKAI_SETTINGS: must be a group in braces, of areas', '一组设定']],
    [
      'has an unknown part',
      { rule: {} },
      ['rule is unknown', 'known here are areas, posting, rules'],
    ],
    [
      'has an unknown setting',
      rules('interpretation', { workingDay: 3 }),
      [
        'rules.interpretation.workingDay is unknown; known here are similarityLimit, workingDays',
        'rules.interpretation.workingDay 是未知名称，此处可用的有similarityLimit、workingDays',
      ],
    ],
    [
      'has a text for a number',
      rules('interpretation', { workingDays: '5' }),
      [
        'rules.interpretation.workingDays must be a whole number from 1 to 20',
        'rules.interpretation.workingDays 应为1至20的整数',
      ],
    ],
    ['has half a day', rules('disclosure', { workingDays: 7.5 }), ['from 1 to 20']],
    ['has a number out of range', rules('disclosure', { workingDays: 21 }), ['from 1 to 20']],
    ['has nothing for a number', rules('title', { longest: null }), ['from 20 to 500']],
    ['has a number for a group', rules('title', 200), ['rules.title must be a group in braces']],
    [
      'has a word for yes',
      { rules: { countsStartDay: '是' } },
      ['true or false', '应为true或false'],
    ],
    ['has too large a share', rules('interpretation', { similarityLimit: 60 }), ['from 0 to 1']],
    ['numbers without a serial', rules('indexNumber', { template: '{code}' }), ['{seq:1}']],
    [
      'numbers by an unknown part',
      rules('indexNumber', { template: '{year}-{seq:5}' }),
      ['rules.indexNumber.template'],
    ],
    ['posts an unknown kind', { posting: { land2: {} } }, ['posting.land2 is unknown', 'landPlan']],
    [
      'posts by weeks',
      { posting: { other: { basis, minimum: { count: 2, unit: 'week' } } } },
      ['posting.other.minimum.unit must be day or workingDay', '应为day或workingDay'],
    ],
    [
      'has half a period',
      { posting: { other: { basis, minimum: { count: 2 } } } },
      ['posting.other.minimum.unit must be'],
    ],
    [
      'puts its own period down to the law of another',
      { posting: { subsidy: { minimum: { count: 10, unit: 'day' } } } },
      ['posting.subsidy.basis must be given with a minimum', '应当填写'],
    ],
    ['has a rule without a basis', { posting: { permit: {} } }, ['posting.permit.basis']],
    ['has a number for an area', { areas: { procurement: 3 } }, ['areas.procurement must be']],
    ['is no JSON', '{ "rules": ', ['settings.json is no valid JSON', '不是有效的JSON']],
  ])('%s', async (_, content, messages) => {
    const refusal = await read(content).then(
      () => 'accepted',
      (error: Error) => error.message,
    )
    for (const message of messages) expect(refusal).toContain(message)
    expect(refusal.split('\n')).toHaveLength(3)
  })

  test('is not there', () => {
    const GONGKAI_SETTINGS = path.join(directory, 'none.json')
    expect(() => readCountySettings({ GONGKAI_SETTINGS })).toThrow(
      'none.json cannot be read (ENOENT)',
    )
  })

  test.each([
    [{ procurements: {} }, 'areas.procurements is unknown'],
    [{ procurement: { intention: 30 } }, 'areas.procurement.intention is unknown'],
    [{ procurement: { intentionDays: -1 } }, 'areas.procurement.intentionDays must be'],
  ])('changes an area to %j', (changes, message) => {
    expect(() => areaSettings(changes)).toThrow(message)
  })
})
