import type { Payload } from 'payload'

import { relationId } from '../fields/relationId.ts'

/**
 * 政府信息公开工作主管部门 of a department: the next one above it that is marked as such. The office
 * itself looks above itself, so that a county's may follow a city's.
 */
export async function competentOfficeOf({
  department,
  payload,
}: {
  department: string
  payload: Payload
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    select: { competentOffice: true, superior: true },
  })
  const known = new Map(docs.map((row) => [String(row.id), row]))
  const seen = new Set([department])
  let above = relationId(known.get(department)?.superior)
  while (above !== undefined && !seen.has(above)) {
    if (known.get(above)?.competentOffice) return above
    seen.add(above)
    above = relationId(known.get(above)?.superior)
  }
  return undefined
}
