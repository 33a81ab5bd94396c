import type { CollectionSlug, Payload, TypedUser } from 'payload'

export const IMPORT_COLLECTIONS = ['entries', 'interpretations', 'notices'] as const

export type ImportCollection = (typeof IMPORT_COLLECTIONS)[number]

/** Where the drafts go, and who makes them. */
export type Target = {
  collection: ImportCollection
  departmentId: string
  /** Without a user the drafts are made by the system, outside everybody's access. */
  user: TypedUser | undefined
}

export type TargetProblem =
  | { key: 'unknownCollection'; value: string }
  | { key: 'unknownDepartment'; value: string }
  | { key: 'unknownUser'; value: string }

/** Looks up what the command line names; the first thing that does not exist is the answer. */
export async function resolveTarget({
  collection,
  department,
  email,
  payload,
}: {
  collection: string
  department: string
  email: string | undefined
  payload: Payload
}): Promise<Target | TargetProblem> {
  if (!isImportCollection(collection)) return { key: 'unknownCollection', value: collection }
  const departmentId = await idOf({
    collection: 'departments',
    field: 'code',
    payload,
    value: department,
  })
  if (departmentId === undefined) return { key: 'unknownDepartment', value: department }
  if (email === undefined) return { collection, departmentId, user: undefined }
  const userId = await idOf({
    collection: 'users',
    field: 'email',
    payload,
    value: email.trim().toLowerCase(),
  })
  if (userId === undefined) return { key: 'unknownUser', value: email }
  const user = await payload.findByID({ id: userId, collection: 'users', depth: 0 })
  return { collection, departmentId, user: { ...user, collection: 'users' } as TypedUser }
}

async function idOf({
  collection,
  field,
  payload,
  value,
}: {
  collection: CollectionSlug
  field: string
  payload: Payload
  value: string
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { [field]: { equals: value } },
  })
  return docs[0] && String(docs[0].id)
}

function isImportCollection(slug: string): slug is ImportCollection {
  return IMPORT_COLLECTIONS.some((known) => known === slug)
}
