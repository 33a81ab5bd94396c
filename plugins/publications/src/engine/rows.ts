import type { CollectionSlug, Payload, Where } from 'payload'

import { retryDeadlock } from '@gongkai/shared'

import type { StateStep } from '../domain/publicState.ts'

import type { LogRecord } from '../domain/record.ts'

import { PUBLICATION_SLUGS } from '../names.ts'
import { enginePermit } from './permit.ts'

export type StoredStep = Omit<StateStep, 'change'> & {
  change: null | string
  entryKey: string
  /** `${entryKey}#${n}` */
  key: string
}

export type FileRow = {
  filename?: null | string
  key: string
  mimeType: string
  publicId: string
  sha256: string
  size: number
  state: 'gone' | 'live'
}

type Rows = {
  epoch: { epoch: string; key: string }
  files: FileRow
  outbox: { entryKey: string }
  records: LogRecord
  states: StoredStep
}

export type Kind = keyof Rows
export type Row<K extends Kind> = Rows[K] & { id: string }

type Query<K extends Kind> = {
  kind: K
  payload: Payload
  /** Columns to read; all when left out. */
  select?: readonly (keyof Rows[K] & string)[]
  sort?: string | string[]
  where: Where
}

export async function findRows<K extends Kind>({
  kind,
  limit,
  payload,
  select,
  sort,
  where,
}: { limit?: number } & Query<K>): Promise<Row<K>[]> {
  const { docs } = await payload.db.find<Row<K>>({
    collection: slugOf(kind),
    ...(limit && { limit }),
    pagination: false,
    ...(select && { select: Object.fromEntries(select.map((name) => [name, true as const])) }),
    ...(sort && { sort }),
    where,
  })
  return docs
}

export async function findRow<K extends Kind>(query: Query<K>): Promise<Row<K> | undefined> {
  return (await findRows({ ...query, limit: 1 }))[0]
}

export async function insertRow<K extends Kind>({
  data,
  kind,
  payload,
}: {
  data: Rows[K]
  kind: K
  payload: Payload
}): Promise<void> {
  await write(() =>
    payload.db.create({ collection: slugOf(kind), data: { ...data }, returning: false }),
  )
}

export async function updateRows<K extends Kind>({
  data,
  kind,
  payload,
  where,
}: {
  data: Partial<Rows[K]>
  kind: K
  payload: Payload
  where: Where
}): Promise<void> {
  await write(() =>
    payload.db.updateMany({ collection: slugOf(kind), data: { ...data }, returning: false, where }),
  )
}

export async function deleteRows<K extends Kind>({
  kind,
  payload,
  where,
}: {
  kind: K
  payload: Payload
  where: Where
}): Promise<void> {
  await write(() => payload.db.deleteMany({ collection: slugOf(kind), where }))
}

/** A write of the engine, tried again when it and another one waited for each other. */
async function write(run: () => Promise<unknown>): Promise<void> {
  await retryDeadlock(() => enginePermit.run(run))
}

function slugOf(kind: Kind): CollectionSlug {
  return PUBLICATION_SLUGS[kind] as CollectionSlug
}
