import { isSettingGroup } from '@gongkai/shared'

import type { KeyArea } from './domain/keyArea.ts'
import { legalProblems } from './domain/legalLimit.ts'
import { type SettingProblem, settingProblems, unknownName } from './domain/settingProblems.ts'

/**
 * What is wrong with a project's changes to the settings of areas, undercutting the law included; paths
 * begin with the area.
 */
export function areaSettingProblems({
  areas,
  settings,
}: {
  areas: readonly KeyArea[]
  settings: Record<string, unknown>
}): SettingProblem[] {
  const known = areas.map(({ slug }) => slug)
  return Object.entries(settings).flatMap(([slug, after]) => {
    const area = areas.find((each) => each.slug === slug)
    if (!area) return [unknownName({ known, path: slug })]
    return [
      ...settingProblems({ after, before: area.settings, path: slug }),
      ...Object.entries(area.legalLimits).flatMap(([name, limit]) =>
        legalProblems({
          limit,
          path: `${slug}.${name}`,
          value: isSettingGroup(after) && after[name],
        }),
      ),
    ]
  })
}
