import type { CollectionSlug } from 'payload'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { serverText } from '../../plugins/confidentiality-review/src/components/reviewState/serverText.ts'
import { wordingFor } from '../../plugins/confidentiality-review/src/components/ReviewTab/wordingFor.ts'
import { reviewComparison } from '../../plugins/confidentiality-review/src/overview/reviewComparison.ts'
import { reviewOverview } from '../../plugins/confidentiality-review/src/overview/reviewOverview.ts'
import {
  bootReviewProject,
  draftPaper,
  type ReviewProject,
  sign,
  submitPaper,
} from '../support/bootReviewProject.ts'
import { rawUpdate } from '../support/rawDatabase.ts'

let project: ReviewProject
beforeAll(async () => {
  project = await bootReviewProject(undefined)
}, 60_000)
afterAll(() => project.close())

/** Paths that changed since the last submission, as the examiner is shown them. */
async function changedSinceLast(id: string): Promise<null | string[]> {
  const collection = 'papers'
  const req = await project.people.examiner.req()
  const overview = await reviewOverview({ id, collection, req })
  const comparison = await reviewComparison({
    collection,
    overview: overview!,
    req,
    wording: wordingFor({ i18n: req.i18n as never, text: serverText(req.i18n as never) }),
  })
  if (!comparison?.sinceLast) return null
  return comparison.sinceLast.fields.filter(({ isChanged }) => isChanged).map(({ path }) => path)
}

test('a matter that comes back is compared with what was submitted last', async () => {
  const { payload, people } = project
  const id = await draftPaper(project)
  const resubmitted = async (changes: object) => {
    const data = changes as never
    const collection = 'papers' as CollectionSlug
    await payload.update({ id, collection, data, draft: true, user: people.handler.user as never })
    return submitPaper(project, id)
  }
  const first = await submitPaper(project, id)
  expect(await changedSinceLast(id)).toBeNull()

  await sign(project, people.examiner, first, 'return')
  expect(await changedSinceLast(id)).toBeNull()
  const second = await resubmitted({ amount: 13, title: 'the corrected text' })
  expect(await changedSinceLast(id)).toEqual(['title', 'amount'])

  await sign(project, people.examiner, second, 'return')
  await resubmitted({ title: 'the text corrected again' })
  expect(await changedSinceLast(id)).toEqual(['title'])

  await rawUpdate({
    collection: 'review-snapshots',
    set: { content: null },
    payload,
    where: { key: `papers:${id}#${second.contentHash}` },
  })
  expect(await changedSinceLast(id)).toBeNull()
})
