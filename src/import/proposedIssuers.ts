import type { PayloadRequest } from 'payload'

import { departmentsWith } from '../access/departmentsWith.ts'
import { everyName } from '../collections/Departments/everyName.ts'

export type NamedDepartment = { id: string; name: string }

export type ProposedIssuers = {
  /** Present when the reader writes for the leading issuer. */
  department?: NamedDepartment
  jointIssuers?: NamedDepartment[]
  /** 制作机关: a leading issuer the reader does not write for. */
  maker?: string
}

/**
 * The organs that sign a file as fields of a document. The leading one publishes (Article 10), so it
 * is the department only of those who write for it; to others it is the organ that made the document.
 */
export async function proposedIssuers({
  names,
  req,
}: {
  names: string[]
  req: PayloadRequest
}): Promise<ProposedIssuers> {
  const [lead, ...others] = names
  if (!lead) return {}
  const known = await departmentsNamed({ names, req })
  const department = known.get(lead)
  const handled = departmentsWith({ roles: ['handler'], user: req.user })
  const isOwn = department !== undefined && handled.includes(department.id)
  const joint = others.flatMap((name) => known.get(name) ?? [])
  return {
    ...(isOwn ? { department } : { maker: department?.name ?? lead }),
    ...(joint.length > 0 && { jointIssuers: joint }),
  }
}

/** Departments by the names they bear, bore or are called by. */
async function departmentsNamed({
  names,
  req,
}: {
  names: string[]
  req: PayloadRequest
}): Promise<Map<string, NamedDepartment>> {
  const { docs } = await req.payload.find({
    collection: 'departments',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { formerNames: true, name: true, shortName: true },
    where: {
      or: ['name', 'shortName', 'formerNames.name'].map((field) => ({ [field]: { in: names } })),
    },
  })
  return new Map(
    docs.flatMap((department) =>
      everyName(department).map(
        (called) => [called, { id: String(department.id), name: department.name }] as const,
      ),
    ),
  )
}
