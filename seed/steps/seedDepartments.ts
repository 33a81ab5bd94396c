import type { Payload } from 'payload'

import type { DepartmentSeed } from '../data/departments.ts'

import { departments } from '../data/departments.ts'

/** Makes the departments that are missing and gives the row id of each by its code. */
export async function seedDepartments({
  onDone,
  payload,
}: {
  onDone: () => void
  payload: Payload
}): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    select: { code: true },
  })
  const ids = new Map(docs.map(({ id, code }) => [code, id]))
  for (const department of departments) {
    if (!ids.has(department.code)) {
      const { id } = await payload.create({
        collection: 'departments',
        data: { ...storedFields(department), superior: superiorOf({ department, ids }) },
        depth: 0,
      })
      ids.set(department.code, id)
    }
    onDone()
  }
  return ids
}

function storedFields(department: DepartmentSeed) {
  const {
    name,
    address,
    code,
    creditCode,
    formerNames = [],
    kind,
    shortName,
    telephone,
  } = department
  return {
    name,
    active: true,
    address,
    code,
    competentOffice: kind === 'government',
    creditCode,
    formerNames: formerNames.map((former) => ({
      ...former,
      validFrom: noon(former.validFrom),
      validTo: noon(former.validTo),
    })),
    kind,
    shortName,
    telephone,
  }
}

function superiorOf({
  department: { superior },
  ids,
}: {
  department: DepartmentSeed
  ids: ReadonlyMap<string, string>
}): string | undefined {
  return superior && ids.get(superior)
}

function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}
