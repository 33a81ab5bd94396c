import type { SettingProblem } from '@gongkai/key-areas'

import { mergedSettings } from '@gongkai/shared'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

import { DEFAULT_POSTING_RULES, type PostingRules } from '../rules/defaultPostingRules.ts'
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../rules/defaultRuleSettings.ts'
import { bothOf, inBoth } from './inBoth.ts'
import { postingRulesSchema } from './postingRulesSchema.ts'
import { ruleSettingsSchema } from './ruleSettingsSchema.ts'
import { group } from './settingTypes.ts'
import { undercutLaws } from './undercutLaws.ts'
import { SETTINGS_VARIABLE, unsafeSettings } from './unsafeSettings.ts'

export type CountySettings = {
  /** Changes to the settings of key areas, by area; the areas know what is allowed. */
  areas: Record<string, Record<string, unknown>>
  posting: PostingRules
  rules: RuleSettings
}

const groupOfAny = inBoth({ en: 'must be a group in braces', zh: '应为花括号中的一组设定' })
const settingsOfAreas = z.record(
  z.string(),
  z.record(z.string(), z.unknown(), { error: groupOfAny }),
  { error: groupOfAny },
)

const fileSchema = group<CountySettings>({
  areas: settingsOfAreas,
  posting: postingRulesSchema,
  rules: ruleSettingsSchema,
})

/** The numbers of this county: the defaults, with what the file of `GONGKAI_SETTINGS` changes. */
export function readCountySettings(variables: Record<string, string | undefined>): CountySettings {
  const name = variables[SETTINGS_VARIABLE]
  const result = fileSchema.safeParse(name ? contentOf(name) : {})
  if (!result.success) throw unsafeSettings(result.error.issues.flatMap(problemsOf))
  const { areas = {}, posting = {}, rules = {} } = result.data as Partial<CountySettings>
  const undercut = undercutLaws({ posting, rules })
  if (undercut.length > 0) throw unsafeSettings(undercut)
  return {
    areas,
    posting: mergedSettings({ changes: posting, defaults: DEFAULT_POSTING_RULES }),
    rules: mergedSettings({ changes: rules, defaults: DEFAULT_RULE_SETTINGS }),
  }
}

function contentOf(name: string): unknown {
  const file = path.resolve(/* turbopackIgnore: true */ name)
  const text = textOf(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    throw unsafeSettings([
      {
        en: `${file} is no valid JSON: ${message}`,
        path: '',
        zh: `${file} 不是有效的JSON：${message}`,
      },
    ])
  }
}

/** Editors on Windows begin a file with a mark that JSON does not know. */
function textOf(file: string): string {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw unsafeSettings([
      { en: `${file} cannot be read (${code})`, path: '', zh: `${file} 无法读取（${code}）` },
    ])
  }
}

function problemsOf(issue: z.core.$ZodIssue): SettingProblem[] {
  const wording = bothOf(issue.message)
  const paths =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path]
  return paths.map((names) => ({ ...wording, path: names.join('.') }))
}
