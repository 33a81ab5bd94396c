import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishedVersions,
  publishPaper,
  type ReviewProject,
  takeDownPaper,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { rawUpdate, rawUpdateVersions } from '../support/rawDatabase.ts'
import { expectNothingPublic, publicPaper } from '../support/reviewAttacks.ts'
import { expectReconciled, reviewFindings } from '../support/reviewFindings.ts'
import { killAfterWrites } from '../support/writeFaults.ts'

describeEachDatabase('reconciliation of reviews', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const down = async (id: string, erase = false) => takeDownPaper(project, id, { erase })
  const raw = (set: Record<string, null | string>, title: string) =>
    rawUpdate({ collection: 'papers', payload, set, where: { title } })

  const expectFound = (id: string, ...expected: string[]) =>
    expectReconciled({ about: [`papers:${id}`], expected, payload })

  test('a sound installation has no findings, and nothing is written', async () => {
    const live = await publicPaper(project)
    await payload.update({
      id: live,
      collection: 'papers' as never,
      data: { title: 'next' } as never,
    })
    const gone = await publicPaper(project)
    await down(gone)
    const erased = await publicPaper(project)
    await down(erased, true)
    await draftPaper(project)
    const revive = killAfterWrites({ payload, writes: 0 })
    expect(await reviewFindings(payload)).toEqual([])
    revive()
  })

  describe("what is published behind Payload's back", () => {
    test('W21: a draft published with the raw driver is found and taken off line', async () => {
      const id = await draftPaper(project, { title: 'W21 never approved' })
      await raw({ _status: 'published' }, 'W21 never approved')
      await rawUpdateVersions({
        collection: 'papers',
        payload,
        set: { _status: 'published' },
        where: { title: 'W21 never approved' },
      })
      expect(await publicRow(project, id)).not.toBeNull()
      await expectFound(
        id,
        `repaired unapprovedRow papers:${id}`,
        `repaired unapprovedVersion papers:${id}`,
      )
      await expectNothingPublic(project, id)
    })

    test('W21: a withdrawn text put back on line with the raw driver goes off line again', async () => {
      const id = await draftPaper(project, { title: 'W21 withdrawn' })
      await publishPaper(project, id)
      await down(id)
      await raw({ _status: 'published' }, 'W21 withdrawn')
      await expectFound(id, `repaired unapprovedRow papers:${id}`)
      expect(await publicRow(project, id)).toBeNull()
    })

    test('W21: live text altered with the raw driver is put back as approved', async () => {
      const id = await draftPaper(project, { title: 'W21 approved' })
      await publishPaper(project, id)
      await raw({ title: 'W21 altered' }, 'W21 approved')
      await expectFound(id, `repaired alteredRow papers:${id}`)
      expect(await publicRow(project, id)).toMatchObject({ ...PAPER, title: 'W21 approved' })
    })

    test('W21: live text altered in row and versions is made anew from the approved snapshot', async () => {
      const id = await draftPaper(project, { title: 'W21 everywhere' })
      await publishPaper(project, id)
      const change = {
        payload,
        set: { title: 'W21 forged', internalRemark: null },
        where: { title: 'W21 everywhere' },
      }
      await rawUpdate({ collection: 'papers', ...change })
      await rawUpdateVersions({ collection: 'papers', ...change })
      await expectFound(
        id,
        `repaired alteredRow papers:${id}`,
        `repaired alteredVersion papers:${id}`,
      )
      const approved = { ...PAPER, parts: [{ caption: 'a figure' }], title: 'W21 everywhere' }
      expect(await publicRow(project, id)).toMatchObject(approved)
      expect((await publishedVersions(project, id))[0]).toMatchObject(approved)
    })
  })

  test('killed at any write of a repair, the next run finishes it', async () => {
    const live = await draftPaper(project, { title: 'fragile' })
    await publishPaper(project, live)
    const draft = await draftPaper(project, { title: 'fragile draft' })
    for (let writes = 0; writes < 20; writes++) {
      await raw({ title: 'fragile forged' }, 'fragile')
      await raw({ _status: 'published' }, 'fragile draft')
      const revive = killAfterWrites({ payload, writes })
      const lines = await reviewFindings(payload)
      revive()
      await reviewFindings(payload)
      expect(await publicRow(project, live)).toMatchObject({ title: 'fragile' })
      expect(await publicRow(project, draft)).toBeNull()
      expect(await reviewFindings(payload)).toEqual([])
      if (lines.every((line) => line.startsWith('repaired'))) return
    }
    throw new Error('it never came through')
  }, 180_000)
})
