import { expect } from '@jest/globals'

import {
  draftPaper,
  PAPER,
  publicRow,
  publishedVersions,
  publishPaper,
  type ReviewProject,
} from './bootReviewProject.ts'

export const PUBLISHED = { _status: 'published' }
export const CHANGED = { title: 'never approved' }

/** Whatever an attack answers, nothing that was not approved may be in a public row or version. */
export async function expectNothingPublic(project: ReviewProject, id: string): Promise<void> {
  expect(await publicRow(project, id)).toBeNull()
  expect(await publishedVersions(project, id)).toEqual([])
}

export async function expectOnlyApproved(project: ReviewProject, id: string): Promise<void> {
  expect(await publicRow(project, id)).toMatchObject({ title: PAPER.title })
  for (const version of await publishedVersions(project, id)) {
    expect(version).toMatchObject({ title: PAPER.title })
  }
}

export async function publicPaper(project: ReviewProject): Promise<string> {
  const id = await draftPaper(project)
  await publishPaper(project, id)
  return id
}
