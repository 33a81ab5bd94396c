import type { CollectionSlug } from 'payload'

import { expect } from '@jest/globals'

import {
  draftPaper,
  PAPER,
  publicRow,
  publishedVersions,
  publishPaper,
  type ReviewProject,
} from './bootReviewProject.ts'
import type { RestClient } from './restClient.ts'

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

/** Ways to write a paper: over REST as everybody, by the Local API, by the adapter. */
export function waysToWrite(project: () => ReviewProject) {
  const call = (method: string, args: object) =>
    (project().payload.db as unknown as Record<string, (args: object) => Promise<unknown>>)[
      method
    ]?.({ collection: PAPERS, ...args }) ?? Promise.reject(new Error(`no method ${method}`))
  const patchAt = (path: string, body: object) =>
    asEverybody(project(), (rest) => rest('PATCH', `/papers${path}`, body))
  return {
    bulkPatch: (body: object) => (id: string) => patchAt(`?where[id][equals]=${id}`, body),
    db: (method: 'updateMany' | 'updateOne' | 'upsert', args: object) => call(method, args),
    patch: (query: string, body: object) => (id: string) => patchAt(`/${id}${query}`, body),
    /** Rewrites the newest version of the paper in place. */
    rewriteVersion: async (id: string, versionData: object) => {
      const { docs } = await project().payload.db.findVersions({
        collection: PAPERS,
        limit: 1,
        sort: '-updatedAt',
        where: { parent: { equals: id } },
      })
      return call('updateVersion', { id: docs[0]?.id, versionData })
    },
    update: (args: object) =>
      project().payload.update({ collection: PAPERS, ...args } as never) as Promise<unknown>,
  }
}

export const only = (id: string) => ({ id: { equals: id } })
