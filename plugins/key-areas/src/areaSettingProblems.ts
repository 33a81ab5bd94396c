import type { KeyArea } from './domain/keyArea.ts'
import { type SettingProblem, settingProblems, unknownName } from './domain/settingProblems.ts'

/** What is wrong with a project's changes to the settings of areas; paths begin with the area. */
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
    return settingProblems({ after, before: area.settings, path: slug })
  })
}
