import type { Payload, TypedUser } from 'payload'

import type { SeedFile } from '../factories/files/seedFile.ts'

/** Stores a file of a department, unless a cut-off run has stored it already. */
export async function seedAttachment({
  department,
  file,
  payload,
  user,
}: {
  department: string
  file: SeedFile
  payload: Payload
  user: TypedUser
}): Promise<string> {
  const { docs } = await payload.find({
    collection: 'attachments',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ title: { equals: file.title } }, { department: { equals: department } }] },
  })
  if (docs[0]) return docs[0].id
  const { id } = await payload.create({
    collection: 'attachments',
    data: { title: file.title, department },
    depth: 0,
    file: {
      name: file.filename,
      data: file.data,
      mimetype: file.mimetype,
      size: file.data.length,
    },
    overrideAccess: false,
    user,
  })
  return id
}
