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

/** A period of the county's own for a kind of notice. */
const posted = (kind: string, count: number, unit: string) => ({
  posting: { [kind]: { basis, minimum: { count, unit } } },
})

describe('what a law prescribes for every county', () => {
  test.each<[string, unknown, string, string]>([
    [
      'working days until disclosure',
      rules('disclosure', { workingDays: 21 }),
      'rules.disclosure.workingDays is 21, and the law allows at most 20 (《政府信息公开条例》第二十六条)',
      'rules.disclosure.workingDays 为21，超过法定最高值20（《政府信息公开条例》第二十六条）',
    ],
    [
      'days of a posting',
      posted('landPlan', 29, 'day'),
      'posting.landPlan.minimum is 29 days, and the law asks for at least 30 days (《土地管理法实施条例》第二十七条',
      'posting.landPlan.minimum 为29日，短于法定最短期限30日（《土地管理法实施条例》第二十七条',
    ],
    [
      'working days of a posting',
      posted('landPreNotice', 9, 'workingDay'),
      'posting.landPreNotice.minimum is 9 working days, and the law asks for at least 10 working days',
      'posting.landPreNotice.minimum 为9个工作日，短于法定最短期限10个工作日',
    ],
    [
      'working days, which days are no measure of',
      posted('singleSource', 20, 'day'),
      'posting.singleSource.minimum is 20 days, and the law asks for at least 5 working days',
      'posting.singleSource.minimum 为20日，短于法定最短期限5个工作日',
    ],
    [
      'that a posting is not cut short for a reason',
      { posting: { houseConsultation: { basis, mayBeShorter: true } } },
      'posting.houseConsultation.mayBeShorter is true, and the law lets nobody post shorter',
      'posting.houseConsultation.mayBeShorter 为true，而法定最短期限30日不得缩短',
    ],
  ])('is not undercut: %s', async (_, content, en, zh) => {
    const refusal = await read(content).catch((error: Error) => error.message)
    expect(refusal).toContain(`GONGKAI_SETTINGS: ${en}`)
    expect(refusal).toContain(`GONGKAI_SETTINGS：${zh}`)
  })

  test.each([
    [posted('landPlan', 30, 'workingDay')],
    [posted('landPreNotice', 11, 'workingDay')],
    [posted('subsidy', 1, 'day')],
    [{ posting: { consultation: { mayBeShorter: true } } }],
    [rules('disclosure', { workingDays: 10 })],
  ])('may be exceeded, and what no law says is free: %j', async (content) => {
    await expect(read(content)).resolves.toBeDefined()
  })
})

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
    ['has half a day', rules('disclosure', { workingDays: 7.5 }), ['from 1 to 365']],
    ['has a number out of range', rules('title', { longest: 19 }), ['from 20 to 500']],
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
    [
      { 'house-expropriation': { planDraftDays: 29 } },
      'areas.house-expropriation.planDraftDays 为29，低于法定最低值30（《国有土地上房屋征收与补偿条例》第十条）',
    ],
  ])('changes an area to %j', (changes, message) => {
    expect(() => areaSettings(changes)).toThrow(message)
  })
})
