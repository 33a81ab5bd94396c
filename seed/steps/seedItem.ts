import type { Payload, TypedUser } from 'payload'

import type { ReviewedCollection } from '../data/seedItem.ts'
import type { CountyItem } from '../records/countyItem.ts'
import type { People } from './actor.ts'
import type { EvidenceReader } from './evidence.ts'
import type { ItemRegister } from './itemRegister.ts'

import { signersOf } from '../data/users.ts'
import { actionsDone } from './actionsDone.ts'
import { personOf } from './actor.ts'
import { isEdited } from './isEdited.ts'
import { performAction } from './performAction.ts'
import { seedAttachment } from './seedAttachment.ts'

export type SeedContext = {
  departmentIds: ReadonlyMap<string, string>
  evidenceOf: EvidenceReader
  payload: Payload
  people: People
  register: ItemRegister
}

/** Writes an item as its handler, if it is not there, and does what is left of its path. */
export async function seedItem({
  context,
  item,
}: {
  context: SeedContext
  item: CountyItem
}): Promise<void> {
  const { evidenceOf, payload, people, register } = context
  const id = register.idOf(item) ?? (await writeDraft({ context, item }))
  register.add({ id, item })
  const done = await actionsDone({
    evidence: evidenceOf(`${item.collection}:${id}`),
    isEdited: ({ edit }) => isEdited({ id, edit, item, payload }),
    path: item.path,
  })
  for (const action of item.path.slice(done)) {
    await performAction({ action, id, item, payload, people })
  }
}

async function writeDraft({
  context,
  item,
}: {
  context: SeedContext
  item: CountyItem
}): Promise<string> {
  const { departmentIds, payload, people, register } = context
  const user = personOf({ email: signersOf(item.department).handler, people })
  const departmentId = (code: string) => idOfDepartment({ code, departmentIds })
  const department = departmentId(item.department)
  const attachmentIds: string[] = []
  for (const file of item.attachments) {
    attachmentIds.push(await seedAttachment({ department, file, payload, user }))
  }
  const data = item.fields({ attachmentIds, departmentId, target: register.target })
  return createDraft({ collection: item.collection, data, payload, user })
}

async function createDraft({
  collection,
  data,
  payload,
  user,
}: {
  collection: ReviewedCollection
  data: Record<string, unknown>
  payload: Payload
  user: TypedUser
}): Promise<string> {
  const { id } = await payload.create({
    collection,
    // The fields differ with the collection; the collections' own validation judges them.
    data: data as never,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
  })
  return id
}

function idOfDepartment({
  code,
  departmentIds,
}: {
  code: string
  departmentIds: ReadonlyMap<string, string>
}): string {
  const id = departmentIds.get(code)
  if (id === undefined) throw new Error(`The seed's department ${code} has no row`)
  return id
}
