import type { Payload } from 'payload'

import { relationId } from '../fields/relationId.ts'
import { confirmedUntil } from './confirmedUntil.ts'

export type UnconfirmedGuide = {
  /** Civil date until which the contact parts count as confirmed; nothing: never confirmed. */
  confirmBy: string | undefined
  department: string
  id: string
  title: string
}

/** Guides whose contact parts want confirming by a day or did before, the longest first. */
export async function unconfirmedGuides({
  by,
  departments,
  payload,
}: {
  /** Civil date `YYYY-MM-DD`. */
  by: string
  /** @default all */
  departments?: string[] | undefined
  payload: Payload
}): Promise<UnconfirmedGuide[]> {
  const { docs } = await payload.find({
    collection: 'guides',
    depth: 0,
    draft: true,
    pagination: false,
    select: { confirmedOn: true, department: true, title: true },
    ...(departments && { where: { department: { in: departments } } }),
  })
  return docs
    .flatMap(({ id, confirmedOn, department, title }) => {
      const confirmBy = confirmedUntil(confirmedOn)
      if (confirmBy && by < confirmBy) return []
      return [{ confirmBy, department: relationId(department) ?? '', id, title: title ?? '' }]
    })
    .sort((a, b) => (a.confirmBy ?? '').localeCompare(b.confirmBy ?? ''))
}
