import type { PayloadRequest } from 'payload'

import { departmentsWith } from '../../access/departmentsWith.ts'
import type { MaybeStaff } from '../../access/staff.ts'
import { everyName } from '../../collections/Departments/everyName.ts'

/** `names`: every name a department bears, bore or is called by. */
export type HandledDepartment = { id: string; name: string; names: string[] }

/** The departments a person may import a catalogue for, in the order of their account. */
export async function handledDepartments({
  req,
}: {
  req: PayloadRequest
}): Promise<HandledDepartment[]> {
  const handled = departmentsWith({ roles: ['handler'], user: req.user as MaybeStaff })
  if (handled.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    req,
    select: { formerNames: true, name: true, shortName: true },
    where: { id: { in: handled } },
  })
  return docs
    .map((department) => ({
      id: String(department.id),
      name: department.shortName || department.name,
      names: everyName(department),
    }))
    .sort((a, b) => handled.indexOf(a.id) - handled.indexOf(b.id))
}
