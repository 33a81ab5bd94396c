import { areaSettingProblems, keyAreas } from '@gongkai/key-areas'

import { unsafeSettings } from './unsafeSettings.ts'

type Changes = Record<string, Record<string, unknown>>

/** The changes as they are, or a refusal that says where in the file they do not fit an area. */
export function areaSettings(changes: Changes): Changes {
  const problems = areaSettingProblems({ areas: keyAreas, settings: changes })
  if (problems.length === 0) return changes
  throw unsafeSettings(problems.map((each) => ({ ...each, path: `areas.${each.path}` })))
}
