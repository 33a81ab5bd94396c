import type { Payload } from 'payload'

import { verifyLog } from '@gongkai/publications'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { partOfCore } from '../../seed/core.ts'

import { departments } from '../../seed/data/departments.ts'
import { DEMO_PASSWORD, signersOf, users } from '../../seed/data/users.ts'
import type { CountyItem } from '../../seed/records/countyItem.ts'
import { seedCounty } from '../../seed/seedCounty.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { Killed, killAfterWrites } from '../support/writeFaults.ts'

const items = partOfCore(10)
/** Writes until each of the first runs dies: within accounts, drafts, reviews and releases. */
const DEATHS = [20, 95, 12, 31]

let app: App

beforeAll(async () => {
  app = await bootApp()
})

afterAll(async () => {
  await app.close()
})

describe('the seed', () => {
  it('keeps away from an installation that people already use', async () => {
    const { payload } = app
    const { id } = await payload.create({
      collection: 'users',
      data: { name: '他人', email: 'someone@agency.test', password: 'Somebody-else-2026' },
    })
    await expect(seedCounty({ items, payload })).rejects.toThrow('none of them of the demo')
    expect((await payload.count({ collection: 'departments' })).totalDocs).toBe(0)
    await payload.delete({ id, collection: 'users' })
  })

  it('comes to the whole of what was asked for, however often it is cut off', async () => {
    const { payload } = app
    for (const writes of DEATHS) {
      const revive = killAfterWrites({ payload, writes })
      const run = seedCounty({ items, payload })
      await expect(run.catch((error: unknown) => rootOf(error))).resolves.toBeInstanceOf(Killed)
      revive()
    }
    await seedCounty({ items, payload })

    expect((await payload.count({ collection: 'departments' })).totalDocs).toBe(departments.length)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(users.length)
    for (const item of items) {
      expect([item.key, await standingOf({ item, payload })]).toEqual([item.key, expected(item)])
    }
    expect(await verifyLog({ payload })).toMatchObject({ ok: true })
  }, 180_000)

  it('changes nothing when it is run again', async () => {
    const before = await everything(app.payload)
    const progress: number[] = []
    await seedCounty({
      items,
      onProgress: ({ done }) => progress.push(done),
      payload: app.payload,
    })
    expect(await everything(app.payload)).toEqual(before)
    expect(progress).toEqual(progress.map((_, index) => index + 1))
  })

  it('lets the people of the demo log in', async () => {
    const { handler } = signersOf('czj')
    const { token } = await app.payload.login({
      collection: 'users',
      data: { email: handler, password: DEMO_PASSWORD },
    })
    expect(token).toBeTruthy()
  })
})

/** Verdicts in order, and whether the item is public: what a reader of the register sees. */
async function standingOf({ item, payload }: { item: CountyItem; payload: Payload }) {
  const { docs } = await payload.find({
    collection: item.collection,
    depth: 0,
    draft: true,
    where: { title: { equals: item.title } },
  })
  const target = `${item.collection}:${docs[0]?.id}`
  const requests = await rows<{ id: string }>(payload, 'review-requests', { target })
  const verdicts: string[] = []
  for (const { id } of requests) {
    const decisions = await rows<{ at: string; verdict: string }>(payload, 'review-decisions', {
      request: id,
    })
    verdicts.push(...decisions.map(({ verdict }) => verdict))
  }
  return { copies: docs.length, verdicts }
}

function expected({ path }: CountyItem) {
  const signatures = path.map((action) => action.do as string)
  const others = ['edit', 'ratify', 'takeDown']
  return { copies: 1, verdicts: signatures.filter((verdict) => !others.includes(verdict)) }
}

async function rows<T>(
  payload: Payload,
  collection: 'review-decisions' | 'review-requests',
  match: Record<string, string>,
): Promise<T[]> {
  const where = Object.fromEntries(
    Object.entries(match).map(([field, value]) => [field, { equals: value }]),
  )
  const { docs } = await payload.db.find({
    collection,
    pagination: false,
    sort: 'createdAt',
    where,
  })
  return docs as T[]
}

/** Every row, but for when a review's row was last looked at: recovery writes it as it is. */
async function everything(payload: Payload): Promise<unknown> {
  const collections = payload.config.collections.map(({ slug }) => slug)
  const tables = await Promise.all(
    collections.map(async (collection) => {
      const { docs } = await payload.db.find({ collection, limit: 0, pagination: false })
      const isReview = collection === 'review-requests'
      return [collection, isReview ? docs.map((doc) => ({ ...doc, updatedAt: '' })) : docs]
    }),
  )
  return Object.fromEntries(tables) as unknown
}

function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error
}
