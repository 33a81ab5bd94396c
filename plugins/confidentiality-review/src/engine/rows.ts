import type { CollectionSlug, Payload, Where } from 'payload'

import { retryDeadlock } from '@gongkai/shared'

import type { ChecklistAnswers } from '../domain/checklist.ts'
import type { RequestState, Step, Verdict } from '../domain/review.ts'
import type { Remark } from '../domain/submissionIssue.ts'

import { REVIEW_SLUGS } from '../names.ts'
import { enginePermit } from './permit.ts'

type Kind = keyof typeof REVIEW_SLUGS

type Target = { target: string; targetCollection: string; targetId: string }

/** Name, title and department as they were at the moment of signing. */
export type Signer = { department: string; id: string; jobTitle?: string; name: string }

export type RequestRow = Target & {
  activeKey: string
  attempt: number
  contentHash?: null | string
  department: string
  dueOn?: null | string
  id: string
  no: string
  note?: null | string
  snapshot?: null | string
  state: RequestState
  step: Step
  submittedAt?: null | string
  submittedBy?: null | string
  title: string
}

export type DecisionRow = {
  at: string
  attempt: number
  checklist?: ChecklistAnswers | null
  claimKey: string
  contentHash: string
  id: string
  person: string
  reason?: null | string
  /** What the project's rules remarked when this was submitted. */
  remarks?: null | Remark[]
  request: string
  signer: Signer
  step: Step
  verdict: Verdict
}

export type SnapshotRow = Target & {
  content?: null | string
  contentHash: string
  erasedAt?: null | string
  id: string
  key: string
  salt: string
}

export type ApprovalRow = Target & {
  contentHash: string
  id: string
  key: string
  releasedAt?: null | string
  request: string
  salt: string
  state: 'granted' | 'released' | 'revoked' | 'superseded'
}

export type ContributionRow = {
  id: string
  key: string
  name: string
  origin: 'person' | 'system'
  person: string
  round: number
  target: string
}

export type TakedownRow = Target & {
  at: string
  department: string
  erase: boolean
  id: string
  key: string
  note: string
  person: string
  ratifiedAt?: null | string
  ratifiedBy?: null | string
  ratifier?: null | Signer
  reasonCode: string
  signer: Signer
  state: 'done' | 'open' | 'ratified'
  title: string
}

type Rows = {
  approvals: ApprovalRow
  contributions: ContributionRow
  decisions: DecisionRow
  requests: RequestRow
  snapshots: SnapshotRow
  takedowns: TakedownRow
}

/** All rows that match, oldest first unless sorted otherwise. */
export async function findRows<K extends Kind>({
  kind,
  limit,
  payload,
  sort = 'createdAt',
  where,
}: {
  kind: K
  limit?: number
  payload: Payload
  sort?: string
  where: Where
}): Promise<Rows[K][]> {
  const { docs } = await payload.db.find<Rows[K]>({
    collection: REVIEW_SLUGS[kind] as CollectionSlug,
    ...(limit && { limit }),
    pagination: false,
    sort,
    where,
  })
  return docs
}

export async function findRow<K extends Kind>(args: {
  kind: K
  payload: Payload
  sort?: string
  where: Where
}): Promise<Rows[K] | undefined> {
  return (await findRows({ ...args, limit: 1 }))[0]
}

export async function insertRow<K extends Kind>({
  data,
  kind,
  payload,
}: {
  data: Omit<Rows[K], 'id'>
  kind: K
  payload: Payload
}): Promise<Rows[K]> {
  return write(() => payload.db.create({ collection: REVIEW_SLUGS[kind] as CollectionSlug, data }))
}

export async function updateRow<K extends Kind>({
  data,
  id,
  kind,
  payload,
}: {
  data: Partial<Omit<Rows[K], 'id'>>
  id: string
  kind: K
  payload: Payload
}): Promise<Rows[K]> {
  return write(() =>
    payload.db.updateOne({ id, collection: REVIEW_SLUGS[kind] as CollectionSlug, data }),
  )
}

/** A write of the engine, tried again when it and another one waited for each other. */
async function write<T>(run: () => Promise<unknown>): Promise<T> {
  const row: unknown = await retryDeadlock(() => enginePermit.run(run))
  return row as T
}
