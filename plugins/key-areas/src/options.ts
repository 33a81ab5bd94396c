import { mergedSettings, UnsafeSetup } from '@gongkai/shared'

import { keyAreas } from './areas/index.ts'
import { areaSettingProblems } from './areaSettingProblems.ts'
import { defaultTableOptions, type TableOptions } from './dataTables/tableOptions.ts'
import type { KeyArea } from './domain/keyArea.ts'
import type { RecordAudience } from './domain/rules/recordAudience.ts'
import { type SettingProblem, unknownName } from './domain/settingProblems.ts'
import { PLUGIN } from './names.ts'

export type KeyAreasCollectionOptions = {
  /** Slugs of the areas offered there. @default all */
  areas?: string[]
}

export type RecordOptions = {
  /** Reads `fields` and the key area of a record that may be incomplete. */
  audience: (data: Record<string, unknown>) => RecordAudience
  /** Fields of the record that the form sends to be checked along with the key area. */
  fields: string[]
}

export type KeyAreasOptions = {
  /** Areas of the project's own, beside or in place of (same slug) those of the plugin. */
  areas?: KeyArea[]
  /** Collections whose records may be of a key area, by slug. */
  collections: Record<string, KeyAreasCollectionOptions>
  /** Until when and to whom a record may be shown, which the checks compare with (Q06, Q07). */
  record?: RecordOptions
  /** Numbers of law and practice that differ from an area's defaults, by area and name. */
  settings?: Record<string, Record<string, unknown>>
  /** Long lists: department, access, and how long one is. */
  tables?: Partial<TableOptions>
  /** Upload collection for the files of key areas; without it fields for files are left out. */
  uploads?: string
}

export type ResolvedOptions = Readonly<{
  areas: readonly KeyArea[]
  collections: Readonly<Record<string, readonly string[]>>
  record: RecordOptions
  tables: TableOptions
  uploads: string | undefined
}>

/** Fills the defaults in; an unknown area or setting is refused with its name. */
export function resolveOptions({
  areas: own = [],
  collections,
  record = { audience: () => ({}), fields: [] },
  settings = {},
  tables,
  uploads,
}: KeyAreasOptions): ResolvedOptions {
  const replaced = new Set(own.map(({ slug }) => slug))
  const areas = [...keyAreas.filter(({ slug }) => !replaced.has(slug)), ...own]
  const slugs = areas.map(({ slug }) => slug)
  const chosen = Object.entries(collections).map(
    ([slug, { areas: offered = slugs }]) => [slug, offered] as const,
  )
  const unknown = chosen.flatMap(([, offered]) => offered).filter((slug) => !slugs.includes(slug))
  refuse([
    ...unknown.map((slug) => ({ ...unknownName({ known: slugs, path: slug }), option: 'areas' })),
    ...areaSettingProblems({ areas, settings }).map((each) => ({ ...each, option: 'settings' })),
  ])
  return Object.freeze({
    areas: areas.map((area) => ({
      ...area,
      settings: mergedSettings({ changes: settings[area.slug] ?? {}, defaults: area.settings }),
    })),
    collections: Object.fromEntries(chosen),
    record,
    tables: { ...defaultTableOptions, ...tables },
    uploads,
  })
}

function refuse(problems: ({ option: string } & SettingProblem)[]): void {
  if (problems.length === 0) return
  const settings = problems.map(({ en, option, path, zh }) => ({
    en: `"${path}" ${en}`,
    option: `option "${option}"`,
    zh: `“${path}”${zh}`,
  }))
  throw new UnsafeSetup({ plugin: PLUGIN, settings })
}
