import type { Payload } from 'payload'

import { submitForReview, takeDown } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishPaper,
  type ReviewProject,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { rawDelete, rawInsert, rawUpdate } from '../support/rawDatabase.ts'
import { expectReconciled, reviewFindings } from '../support/reviewFindings.ts'
import { storedRows } from '../support/storedRows.ts'

type Case = {
  /** What is done behind Payload's back to the evidence of a published paper. */
  attack: (subject: Subject) => Promise<unknown>
  /** Findings about the paper `{paper}` and its approval `{approval}`. */
  expected: string[]
  isStillPublic: boolean
  name: string
}
type Subject = {
  approval: Approval
  id: string
  payload: Payload
  takeDown: TakeDown
  title: string
}
type Approval = { contentHash: string; key: string; request: string }
type TakeDown = (erase?: boolean) => Promise<void>

const OFF_LINE = ['repaired unapprovedRow {paper}', 'repaired unapprovedVersion {paper}']

const step = (name: string, { request }: Approval) => ({ claimKey: `${request}:1:${name}` })
const decisions = 'review-decisions'
const approvals = 'review-approvals'
const snapshots = 'review-snapshots'

const CASES: Case[] = [
  {
    name: 'a signature was made over to somebody who signed another step',
    attack: async ({ approval, payload }) => {
      const where = { request: { equals: approval.request } }
      const [first] = await storedRows({ collection: decisions, payload, sort: 'at', where })
      await rawUpdate({
        collection: decisions,
        payload,
        set: { person: first?.person as string },
        where: step('approve', approval),
      })
    },
    expected: ['INCIDENT forgedSignature {approval}', ...OFF_LINE],
    isStillPublic: false,
  },
  {
    name: 'a signature is gone',
    attack: ({ approval, payload }) =>
      rawDelete({ collection: decisions, payload, where: step('examine', approval) }),
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
        where: step('examine', approval),
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

describeEachDatabase('reconciliation of the evidence', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  async function published(title: string): Promise<Subject> {
    const id = await draftPaper(project, { title })
    await publishPaper(project, id)
    const where = { target: { equals: `papers:${id}` } }
    const [approval] = await storedRows({ collection: approvals, payload, where })
    return {
      id,
      approval: approval as unknown as Approval,
      payload,
      takeDown: async (erase = false) =>
        takeDown({
          id,
          collection: 'papers',
          erase,
          note: 'n',
          payload,
          reasonCode: 'other',
          req: await project.people.approver.req(),
        }),
      title,
    }
  }

  const subjects = new Map<string, Subject>()
  const runs: string[][] = []

  beforeAll(async () => {
    for (const { attack, name } of CASES) {
      const subject = await published(name)
      await attack(subject)
      subjects.set(name, subject)
    }
    for (let run = 0; run < 2; run++) runs.push(await reviewFindings(payload))
  })

  test.each(CASES)('$name', async ({ expected, isStillPublic, name }) => {
    const { id, approval } = subjects.get(name)!
    const names = { '{approval}': `approval:${approval.key}`, '{paper}': `papers:${id}` }
    const [first, second] = runs.map((lines) =>
      Object.entries(names).flatMap(([subject, full]) =>
        lines
          .filter((line) => line.endsWith(` ${full}`))
          .map((line) => line.replace(full, subject)),
      ),
    )
    expect(first?.sort()).toEqual([...expected].sort())
    expect(second).toEqual(expected.filter((line) => line.startsWith('INCIDENT')))
    const row = await publicRow(project, id)
    expect(row?.title).toBe(isStillPublic ? name : undefined)
  })

  test('a paper comes back on line when its signature is back', async () => {
    const { approval, id } = await published('signature on leave')
    const where = step('approve', approval)
    const forge = (person: string) =>
      rawUpdate({ collection: decisions, payload, set: { person }, where })
    await forge('people:somebody')
    await reviewFindings(payload)
    expect(await publicRow(project, id)).toBeNull()
    await forge(`people:${project.people.approver.id}`)
    const about = [`papers:${id}`, `approval:${approval.key}`]
    await expectReconciled({ about, expected: [`repaired rowNotPublished papers:${id}`], payload })
    expect(await publicRow(project, id)).toMatchObject({ ...PAPER, title: 'signature on leave' })
  })

  test('a forged approval with its published row is found, and the row goes off line', async () => {
    const id = await draftPaper(project, { title: 'forged approval' })
    const place = { target: `papers:${id}`, targetCollection: 'papers', targetId: id }
    await rawInsert({
      collection: approvals,
      payload,
      row: {
        ...place,
        contentHash: 'a'.repeat(64),
        key: `forged-${id}`,
        releasedAt: '2026-03-09T00:00:00.000Z',
        request: 'none',
        salt: 's',
        state: 'released',
      },
    })
    await rawUpdate({
      collection: 'papers',
      payload,
      set: { _status: 'published' },
      where: { title: 'forged approval' },
    })
    await expectReconciled({
      about: [`papers:${id}`, `approval:forged-${id}`],
      expected: [
        `INCIDENT orphanApproval approval:forged-${id}`,
        `repaired unapprovedRow papers:${id}`,
      ],
      payload,
    })
    expect(await publicRow(project, id)).toBeNull()
  })

  test('forged signatures of one person release nothing', async () => {
    const id = await draftPaper(project, { title: 'two forged signatures' })
    const { contentHash, ...request } = await submitForReview({
      id,
      collection: 'papers',
      payload,
      req: await project.people.handler.req(),
    })
    const signer = project.people.approver
    for (const [index, name] of ['examine', 'approve'].entries()) {
      await rawInsert({
        collection: decisions,
        payload,
        row: {
          at: new Date(Date.now() + index).toISOString(),
          attempt: 1,
          claimKey: `${request.id}:1:${name}`,
          contentHash: contentHash ?? '',
          person: `people:${signer.id}`,
          request: request.id,
          signer: { id: signer.id, department: 'finance', name: 'approver' },
          step: name,
          verdict: 'endorse',
        },
      })
    }
    const expected = [`INCIDENT unfinishedReview ${request.no}`]
    await expectReconciled({ about: [request.no, `papers:${id}`], expected, payload })
    expect(await publicRow(project, id)).toBeNull()
    expect(
      await storedRows({
        collection: 'public-pages',
        payload,
        where: { target: { equals: `papers:${id}` } },
      }),
    ).toEqual([])
  })

  test('a signature under no review is found', async () => {
    await rawInsert({
      collection: decisions,
      payload,
      row: {
        attempt: 1,
        claimKey: 'none:1:approve',
        request: 'none',
        step: 'approve',
        verdict: 'endorse',
      },
    })
    const where = { claimKey: { equals: 'none:1:approve' } }
    const [{ id } = { id: '' }] = await storedRows({ collection: decisions, payload, where })
    await expectReconciled({
      about: [`decision:${id}`],
      expected: [`INCIDENT strayDecision decision:${id}`],
      payload,
    })
  })
})
