import type { Payload } from 'payload'

import { submitForReview } from '@gongkai/confidentiality-review'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import {
  bootReviewProject,
  draftPaper,
  PAPER,
  type ReviewProject,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase } from '../support/databases.ts'
import {
  asEverybody,
  type Attack,
  CHANGED,
  expectAsSubmitted,
  outcomeOf,
  PAPERS,
  waysToWrite,
} from '../support/reviewAttacks.ts'

describeEachDatabase('ways to change what is under review', (database) => {
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(database)
    payload = project.payload
  })
  afterAll(() => project.close())

  const { bulkPatch, db, patch, rewriteVersion, update } = waysToWrite(() => project)

  test.each<Attack>([
    ['W9: PATCH never changes what is under review', patch('', CHANGED)],
    ['W6: bulk PATCH never changes what is under review', bulkPatch(CHANGED)],
    [
      'W16: autosave never changes what is under review',
      patch('?draft=true&autosave=true', CHANGED),
    ],
    [
      'W15: payload.update never changes what is under review',
      (id) => update({ id, data: CHANGED }),
    ],
    [
      'W20: payload.db never changes what is under review',
      async (id) => {
        await outcomeOf(db('updateOne', { id, data: CHANGED }))
        await outcomeOf(rewriteVersion(id, { parent: id, version: { ...PAPER, ...CHANGED } }))
      },
    ],
    [
      'W17: an overridden lock never changes what is under review',
      patch('?overrideLock=true', CHANGED),
    ],
  ])('%s', async (_, attempt) => {
    const id = await draftPaper(project)
    await submitForReview({
      id,
      collection: 'papers',
      payload,
      req: await project.people.handler.req(),
    })
    await outcomeOf(attempt(id))
    await expectAsSubmitted(project, id)
  })

  test('W5: restoring never changes what is under review', async () => {
    const id = await draftPaper(project, { title: 'before' })
    await update({ id, data: { title: PAPER.title } })
    await submitForReview({
      id,
      collection: 'papers',
      payload,
      req: await project.people.handler.req(),
    })
    const { docs } = await payload.findVersions({
      collection: PAPERS,
      where: { parent: { equals: id } },
    })
    for (const { id: version } of docs) {
      await asEverybody(project, (rest) => rest('POST', `/papers/versions/${version}?draft=true`))
      await outcomeOf(
        payload.restoreVersion({ id: String(version), collection: PAPERS, draft: true }),
      )
    }
    const newest = await payload.findByID({ id, collection: PAPERS, draft: true })
    expect(newest).toMatchObject({ title: PAPER.title })
  })
})
