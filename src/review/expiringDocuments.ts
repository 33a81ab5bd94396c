import type { Payload } from 'payload'

import { relationId } from '../fields/relationId.ts'
import { addMonths } from '../rules/months.ts'
import { expiryWarning, MONTHS_AHEAD } from '../rules/validityRules.ts'

export type ExpiringDocument = {
  department: string
  expiresOn: string
  id: string
  /** Within how many months it expires. */
  months: number
  title: string
}

/** R7-07: public normative documents that expire within the announced months, the next one first. */
export async function expiringDocuments({
  departments,
  payload,
  today,
}: {
  departments?: string[] | undefined
  payload: Payload
  /** Civil date `YYYY-MM-DD`. */
  today: string
}): Promise<ExpiringDocument[]> {
  const last = addMonths({ from: today, months: Math.max(...MONTHS_AHEAD) })
  const { docs } = await payload.find({
    collection: 'entries',
    depth: 0,
    pagination: false,
    select: { department: true, effectiveOn: true, expiresOn: true, title: true, validity: true },
    sort: 'expiresOn',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { normativeKind: { equals: 'normative' } },
        { expiresOn: { greater_than_equal: `${today}T00:00:00.000Z` } },
        // A month longer: what is six months before the last day of a long month is decided below.
        {
          expiresOn: {
            less_than_equal: `${addMonths({ from: last, months: 1 })}T23:59:59.999Z`,
          },
        },
        ...(departments ? [{ department: { in: departments } }] : []),
      ],
    },
  })
  return docs.flatMap(({ id, title, ...record }) => {
    const department = relationId(record.department) ?? ''
    const months = expiryWarning({ record, today })
    const expiresOn = record.expiresOn?.slice(0, 10)
    return months && expiresOn ? [{ department, expiresOn, id, months, title: title ?? '' }] : []
  })
}
