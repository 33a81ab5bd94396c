import { keyAreas } from '@gongkai/key-areas'
import { describe, expect, it } from '@jest/globals'

import { checkArea } from '../../plugins/key-areas/src/domain/checkArea.ts'
import { areaTexts } from '../../plugins/key-areas/src/domain/rules/areaTexts.ts'
import { textIssues } from '../../plugins/key-areas/src/domain/rules/textIssues.ts'
import { entries } from '../../seed/data/entries/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import type { Publishable } from '../../seed/data/seedItem.ts'

const today = '2026-11-30'
const typed = [...entries, ...notices].filter(({ keyArea }) => keyArea !== undefined)

describe('the typed data of what is published', () => {
  it.each(typed.map((item) => [item.key, item] as const))('%s keeps the rules', (_, item) => {
    expect(issuesOf(item)).toEqual([])
  })
})

/** Errors, and whatever else a county would be asked about. */
function issuesOf({ formedOn, keyArea, title }: Publishable): string[] {
  const area = keyAreas.find(({ slug }) => slug === keyArea!.slug)!
  const { value } = keyArea!
  const context = { companions: {}, record: { formedOn, title }, today }
  return [
    ...checkArea({ area, context, value }),
    ...textIssues({ texts: areaTexts({ area, value }), today }),
  ].map(({ key, params, path, severity }) => `${severity} ${key} ${path} ${JSON.stringify(params)}`)
}
