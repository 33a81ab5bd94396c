import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  decoratedByTheGate,
  KNOWN_METHODS,
  methodsOf,
  unconnectedAdapters,
} from '../support/adapterMethods.ts'
import {
  bootReviewProject,
  draftPaper,
  PAPER,
  publicRow,
  publishPaper,
  type ReviewProject,
} from '../support/bootReviewProject.ts'
import { describeEachDatabase, type TestDatabase, testDatabases } from '../support/databases.ts'
import { PAPERS } from '../support/reviewAttacks.ts'
import { watchStatements, watchWrites } from '../support/watchedWrites.ts'

const known = Object.values(KNOWN_METHODS).flat()

describe.each(Object.entries(unconnectedAdapters))('the adapter for %s', (_, object) => {
  test('has no method that nobody has looked at', () => {
    const methods = methodsOf(object.init({ payload: {} as never }))
    expect(methods.filter((name) => !known.includes(name))).toEqual([])
  })

  test('has every write of documents decorated by the gate, and nothing else', () => {
    expect(decoratedByTheGate(object)).toEqual([...KNOWN_METHODS.writes].sort())
  })
})

test('the list of methods names none that has gone', () => {
  const all = Object.values(unconnectedAdapters).flatMap((object) =>
    methodsOf(object.init({ payload: {} as never })),
  )
  expect(known.filter((name) => !all.includes(name))).toEqual([])
})

type Operation = [name: string, methods: string[], run: (id: string) => Promise<unknown>]

/** Payload's operations on a reviewed collection, with the methods each of them must write through. */
const operations = (project: () => ReviewProject): Operation[] => {
  const payload = () => project().payload
  const handler = (method: string, path: string, body?: object) =>
    project().people.handler.rest(method, path, body)
  return [
    [
      'create',
      ['create', 'createVersion'],
      () => payload().create({ collection: PAPERS, data: PAPER as never }),
    ],
    [
      'update of a draft',
      ['createVersion'],
      (id) => handler('PATCH', `/papers/${id}`, { amount: 2 }),
    ],
    [
      'update of many',
      ['createVersion'],
      (id) =>
        payload().update({
          collection: PAPERS,
          data: { amount: 3 } as never,
          where: { id: { equals: id } },
        }),
    ],
    [
      'first and second autosave',
      ['createVersion', 'updateVersion'],
      async (id) => {
        for (const amount of [4, 5]) {
          await handler('PATCH', `/papers/${id}?draft=true&autosave=true`, { amount })
        }
      },
    ],
    [
      'restoring a version',
      ['createVersion'],
      async (id) => {
        const { docs } = await payload().findVersions({
          collection: PAPERS,
          where: { parent: { equals: id } },
        })
        await handler('POST', `/papers/versions/${docs[0]?.id}?draft=true`)
      },
    ],
    ['release', ['createVersion', 'updateOne'], (id) => publishPaper(project(), id)],
    ['deletion', ['deleteOne', 'deleteVersions'], (id) => handler('DELETE', `/papers/${id}`)],
    [
      'deletion of many',
      ['deleteOne', 'deleteVersions'],
      (id) => handler('DELETE', `/papers?where[id][equals]=${id}`),
    ],
  ]
}

describeEachDatabase("Payload's operations", (database) => {
  const writes = watchWrites('papers')
  let project: ReviewProject

  beforeAll(async () => {
    project = await bootReviewProject(database, { neighbours: [writes.plugin] })
  })
  afterAll(() => project.close())

  test.each(operations(() => project))('%s writes through %j', async (_, methods, run) => {
    const id = await draftPaper(project)
    writes.take()
    await run(id)
    expect(writes.take()).toEqual(methods)
  })
})

describe('beside the methods of the adapter', () => {
  const [sqlite] = testDatabases as [TestDatabase]
  const writes = watchWrites('papers')
  let project: ReviewProject
  let payload: Payload

  beforeAll(async () => {
    project = await bootReviewProject(sqlite, { neighbours: [writes.plugin] })
    payload = project.payload
  })
  afterAll(() => project.close())

  test('Payload sends no statement that writes a reviewed document', async () => {
    const statements = watchStatements({ isInside: writes.isInside, payload, table: 'papers' })
    for (const [, , run] of operations(() => project)) await run(await draftPaper(project))
    const id = await draftPaper(project)
    await publishPaper(project, id)
    expect(await publicRow(project, id)).not.toBeNull()
    expect(statements.length).toBeGreaterThan(20)
    expect(statements.filter((statement) => !statement.isInside)).toEqual([])
  })
})
