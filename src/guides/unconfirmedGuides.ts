import type { Payload } from 'payload'

import { confirmedUntil } from './confirmedUntil.ts'

export type UnconfirmedGuide = {
  /** Civil date until which the contact parts count as confirmed; nothing: never confirmed. */
  confirmBy: string | undefined
  id: string
  title: string
}

/** Guides whose contact parts nobody has confirmed for too long, the longest first. */
export async function unconfirmedGuides({
  departments,
  payload,
  today,
}: {
  /** @default all */
  departments?: string[] | undefined
  payload: Payload
  /** Civil date `YYYY-MM-DD`. */
  today: string
}): Promise<UnconfirmedGuide[]> {
  const { docs } = await payload.find({
    collection: 'guides',
    depth: 0,
    draft: true,
    pagination: false,
    select: { confirmedOn: true, title: true },
    ...(departments && { where: { department: { in: departments } } }),
  })
  return docs
    .flatMap(({ id, confirmedOn, title }) => {
      const confirmBy = confirmedUntil(confirmedOn)
      return confirmBy && today <= confirmBy ? [] : [{ confirmBy, id, title: title ?? '' }]
    })
    .sort((a, b) => (a.confirmBy ?? '').localeCompare(b.confirmBy ?? ''))
}
