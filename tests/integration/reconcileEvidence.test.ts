import type { Payload } from 'payload'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishPaper,
  type ReviewProject,
  submitPaper,
  takeDownPaper,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import {
  approvals,
  decisions,
  EVIDENCE_CASES,
  type PublishedPaper,
  signatureOf,
  type StoredApproval,
} from '../support/evidenceCases.ts'
import { rawInsert, rawUpdate } from '../support/rawDatabase.ts'
import { expectReconciled, reviewFindings } from '../support/reviewFindings.ts'
import { storedRows } from '../support/storedRows.ts'

describeEachDatabase('reconciliation of the evidence', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  async function published(title: string): Promise<PublishedPaper> {
    const id = await draftPaper(project, { title })
    await publishPaper(project, id)
    const where = { target: { equals: `papers:${id}` } }
    const [approval] = await storedRows({ collection: approvals, payload, where })
    return {
      id,
      approval: approval as unknown as StoredApproval,
      payload,
      takeDown: async (erase = false) => takeDownPaper(project, id, { erase }),
      title,
    }
  }

  const subjects = new Map<string, PublishedPaper>()
  const runs: string[][] = []

  beforeAll(async () => {
    for (const { attack, name } of EVIDENCE_CASES) {
      const subject = await published(name)
      await attack(subject)
      subjects.set(name, subject)
    }
    for (let run = 0; run < 2; run++) runs.push(await reviewFindings(payload))
  })

  test.each(EVIDENCE_CASES)('$name', async ({ expected, isStillPublic, name }) => {
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
    const where = signatureOf('approve', approval)
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
    const { contentHash, ...request } = await submitPaper(project, id)
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
