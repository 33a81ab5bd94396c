import type { JsonObject, Payload } from 'payload'

import { dayOf } from '@gongkai/shared'
import { dueAfter, parseDeadline } from '@gongkai/standard-catalogue'

import { relationId } from '../../fields/relationId.ts'
import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'

const BASIS = '基层政务公开标准目录'

/**
 * The last day for disclosure by the item of the catalogue a record fulfils, counted from when it was
 * formed or changed. An event of another kind is not known from the record, so it sets no day.
 */
export async function catalogueDueOn({
  data: { catalogueItem, changedOn, formedOn },
  payload,
}: {
  data: JsonObject
  payload: Payload
}): Promise<string | undefined> {
  const id = relationId(catalogueItem)
  const days = [dayOf(formedOn), dayOf(changedOn)].filter((day) => day !== undefined)
  const triggeredOn = days.sort().at(-1)
  if (id === undefined || triggeredOn === undefined) return undefined
  const item = await payload.findByID({
    id,
    collection: 'catalog-items',
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { deadlineText: true },
  })
  const deadlines = parseDeadline(item?.deadlineText ?? '')
    .deadlines.filter((deadline) => deadline.kind === 'within' && FROM_RECORD.has(deadline.trigger))
    .map((deadline) => ({ basis: BASIS, deadline }))
  const options = { countStartDay: RULE_SETTINGS.countsStartDay }
  const due = dueAfter({ deadlines, options, triggeredOn })
  return due && !due.provisional ? due.on : undefined
}

/** Events that are the forming or changing of the record itself. */
const FROM_RECORD = new Set(['decided', 'formedOrChanged', 'obtained'])
