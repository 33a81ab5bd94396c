import type { Payload, TypedUser } from 'payload'

import type { ReviewedCollection } from '../data/seedItem.ts'
import { signersOf } from '../data/users.ts'
import type { CountyItem } from '../records/countyItem.ts'
import { actionsDone } from './actionsDone.ts'
import type { People } from './actor.ts'

import { personOf } from './actor.ts'
import type { EvidenceReader } from './evidence.ts'
import { isEdited } from './isEdited.ts'
import type { ItemRegister } from './itemRegister.ts'
import { mendDraft } from './mendDraft.ts'
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
  const id = await writtenDraft({ context, item })
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

/** The item's row: written now, whole again after a cut-off writing, or left as it is. */
async function writtenDraft({
  context,
  item,
}: {
  context: SeedContext
  item: CountyItem
}): Promise<string> {
  const { evidenceOf, payload, people, register } = context
  const id = register.idOf(item)
  if (id !== undefined && evidenceOf(`${item.collection}:${id}`).decisions > 0) return id
  const user = personOf({ email: signersOf(item.department).handler, people })
  const fields = await fieldsOf({ context, item, user })
  if (id === undefined) {
    return createDraft({ collection: item.collection, data: fields, payload, user })
  }
  await mendDraft({ id, fields, item, payload, user })
  return id
}

async function fieldsOf({
  context: { departmentIds, payload, register },
  item,
  user,
}: {
  context: SeedContext
  item: CountyItem
  user: TypedUser
}): Promise<Record<string, unknown>> {
  const departmentId = (code: string) => idOfDepartment({ code, departmentIds })
  const department = departmentId(item.department)
  const attachmentIds: string[] = []
  for (const file of item.attachments) {
    attachmentIds.push(await seedAttachment({ department, file, payload, user }))
  }
  return item.fields({ attachmentIds, departmentId, target: register.target })
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
