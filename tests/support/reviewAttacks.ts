import type { CollectionSlug, Payload } from 'payload'

import { expect } from '@jest/globals'

import {
  draftPaper,
  PAPER,
  publicRow,
  publishedVersions,
  publishPaper,
  type ReviewProject,
} from './bootReviewProject.ts'
import type { RestAnswer, RestClient } from './restClient.ts'

export const PAPERS = 'papers' as CollectionSlug
export const PUBLISHED = { _status: 'published' }
export const CHANGED = { title: 'never approved' }

/** What must never happen, and how somebody tries to make it happen to the paper `id`. */
export type Attack = [title: string, attempt: (id: string) => Promise<unknown>]

/** Every kind of caller of the REST API. */
export function everybody({ people, stranger }: ReviewProject): [name: string, rest: RestClient][] {
  return [
    ['stranger', stranger],
    ...Object.entries(people).map(([name, { rest }]): [string, RestClient] => [name, rest]),
  ]
}

/** Tries the same over REST as each of them in turn. */
export async function asEverybody(
  project: ReviewProject,
  attempt: (rest: RestClient) => Promise<unknown>,
): Promise<void> {
  for (const [, rest] of everybody(project)) await attempt(rest)
}

/** Attacks are refused by an error or answered with something harmless; the database decides. */
export async function outcomeOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.catch((error: unknown) => error)
}

/** Whatever an attack answers, nothing that was not approved may be in a public row or version. */
export async function expectNothingPublic(project: ReviewProject, id: string): Promise<void> {
  expect(await publicRow(project, id)).toBeNull()
  expect(await publishedVersions(project, id)).toEqual([])
}

export async function expectOnlyApproved(project: ReviewProject, id: string): Promise<void> {
  expect(await publicRow(project, id)).toMatchObject(PAPER)
  for (const version of await publishedVersions(project, id)) expect(version).toMatchObject(PAPER)
}

/** Both the row and the newest draft still hold the text that was submitted. */
export async function expectAsSubmitted({ payload }: ReviewProject, id: string): Promise<void> {
  for (const draft of [true, false]) {
    expect(await payload.findByID({ id, collection: PAPERS, draft })).toMatchObject({
      title: PAPER.title,
    })
  }
}

export async function publicPaper(project: ReviewProject): Promise<string> {
  const id = await draftPaper(project)
  await publishPaper(project, id)
  return id
}

/** The newest version of a paper as it lies in the database. */
export async function newestVersionOf({
  id,
  payload,
}: {
  id: string
  payload: Payload
}): Promise<{ id: number | string }> {
  const { docs } = await payload.db.findVersions({
    collection: PAPERS,
    limit: 1,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const [version] = docs
  if (!version) throw new Error(`paper ${id} has no version`)
  return version
}

export function expectRefused(answer: RestAnswer): void {
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
}
