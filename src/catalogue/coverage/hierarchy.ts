import type { PayloadRequest, Where } from 'payload'

import type { CatalogItem } from '../../payload-types.ts'
import { type ItemCoverage, itemCoverages } from './itemCoverages.ts'

export type FieldOfItems = CatalogItem['field']

export type FieldTotals = {
  field: FieldOfItems
  items: number
  overdue: number
  unpublished: number
}

export type CoveredRow = ItemCoverage & {
  item: Pick<
    CatalogItem,
    'deadlineText' | 'firstLevel' | 'id' | 'secondLevel' | 'seq' | 'thirdLevel'
  >
}

export type Hierarchy = {
  /** Every field with items, as many as the reader may see. */
  fields: FieldTotals[]
  /** The items of the chosen field by 一级事项, in the order of the catalogue. */
  groups: { firstLevel: string; rows: CoveredRow[] }[]
}

/** The catalogue of a department as a tree with what became of each row. */
export async function hierarchy({
  department,
  field,
  req,
}: {
  department: string
  field: string | undefined
  req: PayloadRequest
}): Promise<{ chosen: FieldOfItems | undefined } & Hierarchy> {
  const items = await readItems({ department, req })
  const covered = await itemCoverages({ items, req })
  const rows = items.flatMap((item) => {
    const found = covered.get(item.id)
    return found ? [{ ...found, item }] : []
  })
  const fields = totalsOf(rows)
  const chosen = fields.find((each) => each.field === field)?.field ?? fields[0]?.field
  return { chosen, fields, groups: groupsOf(rows.filter(({ item }) => item.field === chosen)) }
}

async function readItems({ department, req }: { department: string; req: PayloadRequest }) {
  const where: Where = { department: { equals: department } }
  const { docs } = await req.payload.find({
    collection: 'catalog-items',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    select: {
      createdAt: true,
      cycle: true,
      deadlineText: true,
      field: true,
      firstLevel: true,
      secondLevel: true,
      seq: true,
      thirdLevel: true,
      trackedFrom: true,
    },
    sort: ['field', 'seq'],
    user: req.user,
    where,
  })
  return docs
}

type Row = { item: Awaited<ReturnType<typeof readItems>>[number] } & ItemCoverage

function totalsOf(rows: Row[]): FieldTotals[] {
  const totals = new Map<FieldOfItems, FieldTotals>()
  for (const { coverage, item } of rows) {
    const { field } = item
    const before = totals.get(field) ?? { field, items: 0, overdue: 0, unpublished: 0 }
    totals.set(field, {
      field,
      items: before.items + 1,
      overdue: before.overdue + (coverage.missing.length > 0 ? 1 : 0),
      unpublished: before.unpublished + (coverage.lastPublishedOn ? 0 : 1),
    })
  }
  return [...totals.values()]
}

function groupsOf(rows: Row[]): Hierarchy['groups'] {
  const groups = new Map<string, CoveredRow[]>()
  for (const row of rows) {
    const { firstLevel } = row.item
    groups.set(firstLevel, [...(groups.get(firstLevel) ?? []), row])
  }
  return [...groups].map(([firstLevel, grouped]) => ({ firstLevel, rows: grouped }))
}
