import { keyAreas, type RecordAudience } from '@gongkai/key-areas'

import { checkArea } from '../../plugins/key-areas/src/domain/checkArea.ts'
import { draftOf } from '../../plugins/key-areas/src/domain/draftOf.ts'
import type { KeyArea, Lifted } from '../../plugins/key-areas/src/domain/keyArea.ts'
import { areaTexts } from '../../plugins/key-areas/src/domain/rules/areaTexts.ts'
import { textIssues } from '../../plugins/key-areas/src/domain/rules/textIssues.ts'
import type { KeyAreaSeed, Publishable } from '../../seed/data/seedItem.ts'

const TODAY = '2026-11-30'

export type TypedItem = { keyArea: KeyAreaSeed } & Publishable

export function typedItems(items: Publishable[]): TypedItem[] {
  return items.filter((item): item is TypedItem => item.keyArea !== undefined)
}

function areaOf({ keyArea: { slug } }: TypedItem): KeyArea {
  const area = keyAreas.find((known) => known.slug === slug)
  if (!area) throw new Error(`The seed names an area that there is not: ${slug}`)
  return area
}

/** What the checks say of an item, one line each, when the `published` ones are public already. */
export function issuesOf({
  item,
  published,
  record,
  today = TODAY,
}: {
  item: TypedItem
  published: TypedItem[]
  /** How it stands on the web, when somebody looks at it. */
  record?: RecordAudience
  today?: string
}): string[] {
  const area = areaOf(item)
  const { value } = item.keyArea
  const context = {
    companions: companionsOf({ area, published, value }),
    record: { formedOn: item.formedOn, title: item.title },
    today,
  }
  return [
    ...checkArea({ area, context, value }),
    ...textIssues({
      ...(record && { record }),
      texts: areaTexts({ area, value }),
      today,
    }),
  ].map(
    ({ key, params, path, severity }) =>
      `${severity} ${key} ${path} ${JSON.stringify(params ?? {})}`,
  )
}

/** The published values an area compares with, found by the same columns as in the database. */
function companionsOf({
  area,
  published,
  value,
}: {
  area: KeyArea
  published: TypedItem[]
  value: unknown
}): Record<string, unknown> {
  const draft = draftOf({ area, value })
  const found = Object.entries(area.companions).map(([name, queryOf]) => {
    const { area: slug = area.slug, latest, ...columns } = queryOf(draft) ?? { area: '' }
    const matches = published.filter(
      (other) =>
        other.keyArea.slug === slug &&
        other.keyArea.value !== value &&
        Object.entries(columns).every(
          ([column, wanted]) =>
            wanted === undefined || liftedFrom(other)[column as 'period'] === wanted,
        ),
    )
    const values = matches.map((match) => match.keyArea.value)
    return [name, latest === undefined ? values[0] : values.slice(0, latest)] as const
  })
  return Object.fromEntries(found.filter(([, companion]) => companion !== undefined))
}

const lifted = new WeakMap<TypedItem, Lifted>()

/** The columns of an item; they are asked for again and again. */
function liftedFrom(item: TypedItem): Lifted {
  const known = lifted.get(item)
  if (known) return known
  const area = areaOf(item)
  const columns = area.lift({
    settings: area.settings,
    value: draftOf({ area, value: item.keyArea.value }),
  })
  lifted.set(item, columns)
  return columns
}
