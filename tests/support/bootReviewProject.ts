import type { CollectionSlug, Config, Payload, PayloadRequest, Plugin, TypedUser } from 'payload'

import {
  type ConfidentialityReviewOptions,
  decide,
  type ReviewRequest,
  submitForReview,
  takeDown,
} from '@gongkai/confidentiality-review'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq } from 'payload'

import { bootPayload } from './bootPayload.ts'
import { type TestDatabase, testDatabases } from './databases.ts'
import { openSession } from './openSession.ts'
import { restClient, type RestClient } from './restClient.ts'
import { reviewProject } from './reviewProject.ts'

export type Person = {
  id: string
  /** A request of this person, to the first server process unless another one is given. */
  req: (process?: Payload) => Promise<PayloadRequest>
  rest: RestClient
  user: TypedUser
}

const [sqlite] = testDatabases as [TestDatabase]
const PASSWORD = 'Three-people-2026'

/** The bare review project on a fresh database, with its people logged in. */
export async function bootReviewProject(
  database: TestDatabase = sqlite,
  {
    neighbours = [],
    options,
    ...config
  }: {
    neighbours?: Plugin[]
    options?: Partial<ConfidentialityReviewOptions>
  } & Partial<Config> = {},
) {
  const open = await database.open()
  const directory = await mkdtemp(path.join(tmpdir(), 'review-'))
  const whole = () => ({
    ...config,
    ...reviewProject({ filesDirectory: directory, neighbours, ...(options && { options }) }),
  })
  const payload = await bootPayload({ config: whole(), database: open, key: directory })
  const person = (name: string, roles: string[], department = 'finance') =>
    join({ cacheKey: directory, department, name, payload, roles })

  return {
    /** Another server process on the same database, as far as the plugins can tell. */
    bootPeer: () => bootPayload({ config: whole(), database: open, push: false }),
    /** Name under which endpoints find the instance. */
    cacheKey: directory,
    close: async () => {
      await open.close()
      await rm(directory, { force: true, recursive: true })
    },
    people: {
      allRounder: await person('all', ['handler', 'examiner', 'approver']),
      approver: await person('approver', ['approver']),
      examiner: await person('examiner', ['examiner']),
      handler: await person('handler', ['handler']),
      outsider: await person('outsider', ['handler', 'examiner', 'approver'], 'forestry'),
    },
    payload,
    stranger: restClient({ cacheKey: directory, payload }),
  }
}

export type ReviewProject = Awaited<ReturnType<typeof bootReviewProject>>

async function join({
  cacheKey,
  department,
  name,
  payload,
  roles,
}: {
  cacheKey: string
  department: string
  name: string
  payload: Payload
  roles: string[]
}): Promise<Person> {
  const collection = 'people' as CollectionSlug
  const email = `${name}@example.invalid`
  const user = (await payload.create({
    collection,
    data: { department, email, name, password: PASSWORD, roles } as never,
  })) as unknown as TypedUser
  const token = await openSession({ id: user.id, collection, payload })
  const withCollection = { ...user, collection: 'people' } as unknown as TypedUser
  return {
    id: String(user.id),
    req: (process = payload) =>
      createLocalReq({ req: { i18n: undefined } as never, user: withCollection as never }, process),
    rest: restClient({ cacheKey, payload, token }),
    user: withCollection,
  }
}

export const PAPER = {
  amount: 12.5,
  contact: { phone: '0000-5550100' },
  department: 'finance',
  kind: ['letter'],
  parts: [{ blockType: 'figure', caption: 'a figure' }],
  rows: [{ label: 'a', value: 1 }],
  signedOn: '2026-03-09T12:00:00.000Z',
  title: 'the approved text',
}

/** A new paper as the handler saves it. */
export async function draftPaper(
  { payload, people }: ReviewProject,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await payload.create({
    collection: 'papers' as CollectionSlug,
    data: { ...PAPER, ...changes } as never,
    draft: true,
    user: people.handler.user as never,
  })
  return String(id)
}

/** The handler submits a paper. */
export async function submitPaper(
  { payload, people }: ReviewProject,
  id: string,
): Promise<ReviewRequest> {
  return submitForReview({ id, collection: 'papers', payload, req: await people.handler.req() })
}

/** Takes a paper through all three people. */
export async function publishPaper(project: ReviewProject, id: string): Promise<ReviewRequest> {
  const { people } = project
  const submitted = await submitPaper(project, id)
  const examined = await sign(project, people.examiner, submitted)
  return sign(project, people.approver, examined)
}

export async function sign(
  { payload }: ReviewProject,
  person: Person,
  request: ReviewRequest,
  verdict: 'endorse' | 'refuse' | 'return' = 'endorse',
): Promise<ReviewRequest> {
  return decide({
    lock: lockOf(request),
    payload,
    reason: 'seen',
    req: await person.req(),
    request: request.no,
    verdict,
  })
}

export function lockOf({ attempt, contentHash, step }: ReviewRequest) {
  return { attempt, contentHash: contentHash ?? '', step }
}

/** The approver takes a paper down. */
export async function takeDownPaper(
  { payload, people }: ReviewProject,
  id: string,
  { erase = false, note = 'n' }: { erase?: boolean; note?: string } = {},
) {
  const req = await people.approver.req()
  return takeDown({ id, collection: 'papers', erase, note, payload, reasonCode: 'other', req })
}

/** What the public row of a paper holds now; `null` when there is none. */
export async function publicRow({ payload }: ReviewProject, id: string) {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'papers' as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return docs[0] ?? null
}

/** Published rows among the versions of a paper. */
export async function publishedVersions({ payload }: ReviewProject, id: string) {
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection: 'papers' as CollectionSlug,
    pagination: false,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs.map(({ version }) => version)
}
