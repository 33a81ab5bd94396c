import type { Payload } from 'payload'

/** Short names of departments by id, for lists. */
export async function departmentNames({
  departments,
  payload,
}: {
  departments: string[]
  payload: Payload
}): Promise<Record<string, string>> {
  if (departments.length === 0) return {}
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    select: { name: true, shortName: true },
    where: { id: { in: departments } },
  })
  return Object.fromEntries(docs.map(({ id, name, shortName }) => [id, shortName || name]))
}
