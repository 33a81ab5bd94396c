import type { Payload } from 'payload'

import { rawDelete, rawUpdate } from './rawDatabase.ts'
import { storedRows } from './storedRows.ts'

export type EvidenceCase = {
  /** What is done behind Payload's back to the evidence of a published paper. */
  attack: (paper: PublishedPaper) => Promise<unknown>
  /** Findings about the paper `{paper}` and its approval `{approval}`. */
  expected: string[]
  isStillPublic: boolean
  name: string
}
export type PublishedPaper = {
  approval: StoredApproval
  id: string
  payload: Payload
  takeDown: TakeDown
  title: string
}
export type StoredApproval = { contentHash: string; key: string; request: string }
type TakeDown = (erase?: boolean) => Promise<void>

const OFF_LINE = ['repaired unapprovedRow {paper}', 'repaired unapprovedVersion {paper}']

/** The unique key of the signature of a step. */
export const signatureOf = (name: string, { request }: StoredApproval) => ({
  claimKey: `${request}:1:${name}`,
})
export const decisions = 'review-decisions'
export const approvals = 'review-approvals'
const snapshots = 'review-snapshots'

/** Attacks on the evidence, and what reconciliation says and does about each. */
export const EVIDENCE_CASES: EvidenceCase[] = [
  {
    name: 'a signature was made over to somebody who signed another step',
    attack: async ({ approval, payload }) => {
      const where = { request: { equals: approval.request } }
      const [first] = await storedRows({ collection: decisions, payload, sort: 'at', where })
      await rawUpdate({
        collection: decisions,
        payload,
        set: { person: first?.person as string },
        where: signatureOf('approve', approval),
      })
    },
    expected: ['INCIDENT forgedSignature {approval}', ...OFF_LINE],
    isStillPublic: false,
  },
  {
    name: 'a signature is gone',
    attack: ({ approval, payload }) =>
      rawDelete({ collection: decisions, payload, where: signatureOf('examine', approval) }),
    expected: ['INCIDENT missingSignature {approval}', ...OFF_LINE],
    isStillPublic: false,
  },
  {
    name: 'an endorsement was a return',
    attack: ({ approval, payload }) =>
      rawUpdate({
        collection: decisions,
        payload,
        set: { verdict: 'return' },
        where: signatureOf('examine', approval),
      }),
    expected: ['INCIDENT missingSignature {approval}', ...OFF_LINE],
    isStillPublic: false,
  },
  {
    name: 'an approval belongs to no review',
    attack: ({ approval, payload }) =>
      rawUpdate({
        collection: approvals,
        payload,
        set: { request: 'none' },
        where: { key: approval.key },
      }),
    expected: ['INCIDENT orphanApproval {approval}', ...OFF_LINE],
    isStillPublic: false,
  },
  {
    name: 'an approval was rewritten for another text',
    attack: ({ approval, payload }) =>
      rawUpdate({
        collection: approvals,
        payload,
        set: { contentHash: 'f'.repeat(64) },
        where: { key: approval.key },
      }),
    expected: ['INCIDENT forgedApproval {approval}', ...OFF_LINE],
    isStillPublic: false,
  },
  {
    name: 'the stored approved text was altered and is read back from the public record',
    attack: ({ id, approval, payload }) =>
      rawUpdate({
        collection: snapshots,
        payload,
        set: { content: '{"fields":{"title":"forged"}}' },
        where: { key: `papers:${id}#${approval.contentHash}` },
      }),
    expected: ['repaired snapshotAltered {approval}'],
    isStillPublic: true,
  },
  {
    name: 'the stored approved text is gone',
    attack: ({ id, approval, payload }) =>
      rawDelete({
        collection: snapshots,
        payload,
        where: { key: `papers:${id}#${approval.contentHash}` },
      }),
    expected: ['INCIDENT snapshotAltered {approval}'],
    isStillPublic: true,
  },
  {
    name: 'the public record has lost it',
    attack: ({ id, payload }) =>
      rawDelete({ collection: 'public-pages', payload, where: { target: `papers:${id}` } }),
    expected: ['repaired notOnRecord {paper}'],
    isStillPublic: true,
  },
  {
    name: 'the row is no longer published',
    attack: ({ payload, title }) =>
      rawUpdate({
        collection: 'papers',
        payload,
        set: { _status: 'draft' },
        where: { title },
      }),
    expected: ['repaired rowNotPublished {paper}'],
    isStillPublic: true,
  },
  {
    name: 'the row is gone',
    attack: ({ payload, title }) => rawDelete({ collection: 'papers', payload, where: { title } }),
    expected: ['INCIDENT documentMissing {paper}'],
    isStillPublic: false,
  },
  {
    name: 'an approval revoked by a takedown is released again',
    attack: async ({ approval, payload, takeDown }) => {
      await takeDown()
      await rawUpdate({
        collection: approvals,
        payload,
        set: { state: 'released' },
        where: { key: approval.key },
      })
    },
    expected: ['repaired revivedApproval {approval}'],
    isStillPublic: false,
  },
  {
    name: 'a withdrawn paper is back on the public record',
    attack: async ({ id, payload, takeDown }) => {
      await takeDown()
      await rawUpdate({
        collection: 'public-pages',
        payload,
        set: { state: 'published' },
        where: { target: `papers:${id}` },
      })
    },
    expected: ['repaired takedownUndone {paper}'],
    isStillPublic: false,
  },
  {
    name: 'an erased text is stored again',
    attack: async ({ id, approval, payload, takeDown }) => {
      await takeDown(true)
      await rawUpdate({
        collection: snapshots,
        payload,
        set: { content: 'the secret' },
        where: { key: `papers:${id}#${approval.contentHash}` },
      })
    },
    expected: ['repaired textAfterErasure {paper}'],
    isStillPublic: false,
  },
]
