import type { PayloadRequest, Where } from 'payload'

/** Whose week is read. */
export type Asked = {
  /** All when left out. */
  departments?: string[] | undefined
  req: PayloadRequest
}

/** Arguments that find everything the person of the request may read. */
export function asReader(req: PayloadRequest) {
  return { depth: 0, overrideAccess: false, pagination: false, req, user: req.user } as const
}

export function publicOf({ departments }: Pick<Asked, 'departments'>): Where {
  return inDepartments({ departments, where: { _status: { equals: 'published' } } })
}

export function inDepartments({
  departments,
  where,
}: { where: Where } & Pick<Asked, 'departments'>): Where {
  return departments ? { and: [where, { department: { in: departments } }] } : where
}

/** Days are kept as noons, so a day is all that lies between its midnights. */
export function between({ field, from, to }: Record<'field' | 'from' | 'to', string>): Where {
  return {
    and: [
      { [field]: { greater_than_equal: `${from}T00:00:00.000Z` } },
      { [field]: { less_than_equal: `${to}T23:59:59.999Z` } },
    ],
  }
}
