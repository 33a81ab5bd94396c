import type { Payload } from 'payload'

import { relationId } from '../fields/relationId.ts'
import { textsOf } from '../publication/snapshot.ts'
import { interpretationDueOn } from '../rules/interpretationDue.ts'
import { needsInterpretation } from '../rules/normativeDocuments.ts'
import { firstPublicDay } from './firstPublicDay.ts'

export type UninterpretedDocument = {
  department: string
  dueOn: string
  id: string
  title: string
}

/** R7-02: public documents that have to be interpreted and are not yet, the earliest due first. */
export async function uninterpretedDocuments({
  departments,
  payload,
}: {
  /** @default all */
  departments?: string[] | undefined
  payload: Payload
}): Promise<UninterpretedDocument[]> {
  const { docs } = await payload.find({
    collection: 'entries',
    depth: 0,
    pagination: false,
    select: { department: true, interpretationRequired: true, normativeKind: true, title: true },
    where: {
      and: [
        { _status: { equals: 'published' } },
        { or: [{ interpretationRequired: { equals: true } }, { normativeKind: { exists: true } }] },
        ...(departments ? [{ department: { in: departments } }] : []),
      ],
    },
  })
  const interpreted = await interpretedIds(payload)
  const waiting = docs.filter(
    ({ id, ...fields }) => needsInterpretation(fields) && !interpreted.has(id),
  )
  const dated = await Promise.all(
    waiting.map(async ({ id, department, title }) => {
      const day = await firstPublicDay({ id, collection: 'entries', payload })
      const dueOn = day && interpretationDueOn(day)
      if (!dueOn) return []
      return [{ department: relationId(department) ?? '', dueOn, id, title: title ?? '' }]
    }),
  )
  return dated.flat().sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}

async function interpretedIds(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'interpretations',
    depth: 0,
    pagination: false,
    select: { interprets: true },
    where: { _status: { equals: 'published' } },
  })
  return new Set(docs.flatMap(({ interprets }) => textsOf(interprets)))
}
