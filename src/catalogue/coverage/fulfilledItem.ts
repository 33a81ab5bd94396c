import type { JsonObject, Payload } from 'payload'

import { dayOf } from '@gongkai/shared'
import { dueAfter, parseDeadline } from '@gongkai/standard-catalogue'

import { relationId } from '../../fields/relationId.ts'
import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'

const BASIS = '基层政务公开标准目录'

type FulfilledItem = { dueOn: string | undefined; id: string; title: string | undefined }

/**
 * The item of the catalogue a record fulfils, and the last day for disclosure by it, counted from when
 * the record was formed or changed. An event of another kind is not known from the record, so it
 * sets no day.
 */
export async function fulfilledItem({
  data: { catalogueItem, changedOn, formedOn },
  payload,
}: {
  data: JsonObject
  payload: Payload
}): Promise<FulfilledItem | undefined> {
  const id = relationId(catalogueItem)
  if (id === undefined) return undefined
  const item = await payload.findByID({
    id,
    collection: 'catalog-items',
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { deadlineText: true, title: true },
  })
  if (!item) return undefined
  const dueOn = dueBy({ deadlineText: item.deadlineText ?? '', days: [formedOn, changedOn] })
  return { dueOn, id, title: item.title ?? undefined }
}

function dueBy({
  days,
  deadlineText,
}: {
  days: unknown[]
  deadlineText: string
}): string | undefined {
  const triggeredOn = days
    .flatMap((day) => dayOf(day) ?? [])
    .sort()
    .at(-1)
  if (triggeredOn === undefined) return undefined
  const deadlines = parseDeadline(deadlineText)
    .deadlines.filter((deadline) => deadline.kind === 'within' && FROM_RECORD.has(deadline.trigger))
    .map((deadline) => ({ basis: BASIS, deadline }))
  const options = { countStartDay: RULE_SETTINGS.countsStartDay }
  const due = dueAfter({ deadlines, options, triggeredOn })
  return due && !due.provisional ? due.on : undefined
}

/** Events that are the forming or changing of the record itself. */
const FROM_RECORD = new Set(['decided', 'formedOrChanged', 'obtained'])
