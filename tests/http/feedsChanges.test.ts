import type { CollectionSlug } from 'payload'

import { contentSha256Of, createPublicationReader, rotateEpoch } from '@gongkai/publications'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createMirror, walk, type WireFeed, type WireItem } from '../support/feedMirror.ts'
import { BASE_URL, bootFeedProject, type FeedProject } from '../support/feedProject.ts'
import { schemaFaults } from '../support/feedSchema.ts'

let project: FeedProject
const publicId: Record<string, string> = {}

/**
 * A small life: 1-4 published, `moves` goes from one department to the other, `revised` twice,
 * `withdrawn` and `erased` taken down, `wanders` erased after it had moved.
 */
beforeAll(async () => {
  project = await bootFeedProject()
  const publish = async (name: string, changes: Record<string, string> = {}) => {
    const text = `secret text of ${name}`
    const released = await project.publish(name, { text, title: `title of ${name}`, ...changes })
    publicId[name] = released.publicId
  }
  for (const name of ['stays', 'revised', 'withdrawn', 'erased', 'moves', 'wanders']) {
    await publish(name)
  }
  await publish('audit', { category: 'budget', department: 'sjj' })
  await publish('revised', { title: 'second title of revised' })
  await project.withdraw('withdrawn', '时间有误。')
  await publish('moves', { department: 'sjj' })
  await publish('wanders', { department: 'sjj' })
  await project.erase('erased')
  await publish('revised', { title: 'third title of revised' })
  await project.erase('wanders')
})

afterAll(() => project.close())

const path = (feed: string, query = '') => `/feeds/v1/feeds/${feed}/changes${query}`
const pagesOf = (feed: string, query = '') =>
  walk({ get: (address) => project.get(address), path: path(feed, query) })
const itemsOf = async (feed: string) => (await pagesOf(feed)).flatMap(({ items }) => items)
const nameOf = (id: string) => Object.keys(publicId).find((name) => publicId[name] === id)
const told = (items: WireItem[]) =>
  items.map(({ _disclosure, id }) => [nameOf(id), _disclosure.state])

describe('the change stream', () => {
  it('R3-08 tells each entry once, in the order of the log, tombstones included', async () => {
    const items = await itemsOf('all')
    expect(told(items)).toEqual([
      ['stays', 'published'],
      ['audit', 'published'],
      ['withdrawn', 'withdrawn'],
      ['moves', 'published'],
      ['erased', 'erased'],
      ['revised', 'published'],
      ['wanders', 'erased'],
    ])
    const numbers = items.map(({ _disclosure }) => _disclosure.seq)
    expect(numbers).toEqual([...numbers].sort())
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('is the same walked with limit=%d', async (limit) => {
    const pages = await pagesOf('all', `?limit=${limit}`)
    expect(pages.flatMap(({ items }) => items)).toEqual(await itemsOf('all'))
    for (const page of pages) expect(schemaFaults({ document: page })).toEqual([])
    for (const page of pages.slice(0, -1)) {
      expect(page.items).toHaveLength(limit)
      expect(page._disclosure.sync?.has_more).toBe(true)
      expect(page._disclosure.sync).not.toHaveProperty('poll_after_seconds')
      expect(page.next_url).toContain(page._disclosure.sync!.next_cursor)
    }
    const last = pages.at(-1)!
    expect(last).not.toHaveProperty('next_url')
    expect(last._disclosure.sync).toMatchObject({ has_more: false, poll_after_seconds: 60 })
    expect(cursorNumber(last)).toBe(14)
  })

  it('gives every page its own address', async () => {
    for (const page of await pagesOf('all', '?limit=3')) {
      const again = await project.get(page.feed_url.slice(BASE_URL.length))
      expect(await again.json()).toEqual(page)
    }
  })

  it('is empty at the head, with a cursor to come back with', async () => {
    const [page] = await pagesOf('all')
    const cursor = page!._disclosure.sync!.next_cursor
    const [atHead] = await pagesOf('all', `?cursor=${cursor}`)
    expect(atHead!.items).toEqual([])
    expect(atHead!._disclosure.sync).toMatchObject({ has_more: false, next_cursor: cursor })
    const { headers } = await project.get(path('all', `?cursor=${cursor}`))
    expect(headers.get('ETag')).toMatch(/^W\/"1\.0\.\w+\.14\.14"$/)
  })

  it.each(['all', 'dept-mzj', 'dept-sjj', 'category-other', 'category-budget'])(
    'brings a mirror of %s to what its list shows, from every number of the log',
    async (feed) => {
      if (!project.names.includes(feed)) project.names.push(feed)
      project.clock.now += 10_001
      const list = (await (
        await project.get(`/feeds/v1/feeds/${feed}/feed.json`)
      ).json()) as WireFeed
      const epoch = (await pagesOf('all'))[0]!._disclosure.sync!.epoch
      const whole = createMirror()
      for (const page of await pagesOf(feed, '?limit=2')) whole.apply(page)
      expect(whole.published()).toEqual(list.items.map(({ id }) => id).sort())
      for (let n = 0; n <= 14; n++) {
        const cursor = Buffer.from(`1.${epoch}.${n}`).toString('base64url')
        for (const page of await pagesOf(feed, `?cursor=${cursor}&limit=2`)) whole.apply(page)
      }
      expect(whole.published()).toEqual(list.items.map(({ id }) => id).sort())
    },
  )
})

describe('a filtered stream', () => {
  it('tells what left it without its text, and brings erasures along', async () => {
    const items = await itemsOf('dept-mzj')
    expect(told(items)).toEqual([
      ['stays', 'published'],
      ['withdrawn', 'withdrawn'],
      ['moves', 'out_of_scope'],
      ['erased', 'erased'],
      ['revised', 'published'],
      ['wanders', 'erased'],
    ])
    const moved = items[2]!
    expect(Object.keys(moved).sort()).toEqual(['_disclosure', 'content_text', 'id', 'url'])
    expect(JSON.stringify(moved)).not.toMatch(/secret|title/)
    expect(moved._disclosure.change).toMatchObject({ kind: 'out_of_scope', material: true })
  })

  it('shows the feed that gained the entry an ordinary item', async () => {
    expect(told(await itemsOf('dept-sjj'))).toEqual([
      ['audit', 'published'],
      ['moves', 'published'],
      ['wanders', 'erased'],
    ])
  })

  it('moves the cursor over the numbers of other feeds', async () => {
    const [page] = await pagesOf('dept-sjj')
    expect(cursorNumber(page!)).toBe(14)
  })

  it('keeps its validator while only other feeds change', async () => {
    const { headers } = await project.get('/feeds/v1/feeds/dept-sjj/feed.json')
    await project.publish('stays', {
      text: 'secret text of stays',
      title: 'title of stays, revised',
    })
    const etag = headers.get('ETag')!
    const again = await project.get('/feeds/v1/feeds/dept-sjj/feed.json', { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    const all = await project.get('/feeds/v1/feeds/all/feed.json', { 'If-None-Match': etag })
    expect(all.status).toBe(200)
  })
})

describe('what an answer must not hold', () => {
  it('nothing of an erased or withdrawn text, no row id and no approval', async () => {
    const texts: string[] = []
    for (const feed of project.names) {
      for (const resource of ['feed.json', 'changes', 'changes?limit=1', 'feed.json?limit=1']) {
        const start = `/feeds/v1/feeds/${feed}/${resource}`
        const pages = await walk({ get: (address) => project.get(address), path: start })
        texts.push(...pages.map((page) => JSON.stringify(page)))
      }
    }
    for (const id of Object.values(publicId)) {
      const item = await project.get(`/feeds/v1/items/${id.slice('urn:uuid:'.length)}`)
      texts.push(await item.text(), JSON.stringify([...item.headers]))
    }
    const everything = texts.join('\n')
    expect(everything).toContain('secret text of stays')
    for (const name of ['erased', 'wanders']) {
      expect(everything).not.toContain(`secret text of ${name}`)
      expect(everything).not.toContain(`title of ${name}`)
    }
    expect(everything).not.toContain('secret text of withdrawn')
    expect(everything).not.toMatch(/approval|entryKey|prevHash|recordHash|superseded/i)
    const secrets = await machineSecrets()
    expect(secrets.length).toBeGreaterThan(20)
    for (const secret of secrets) expect(everything).not.toContain(secret)
  })

  /** Row ids of every collection, approval keys and hashes of the chain. */
  async function machineSecrets(): Promise<string[]> {
    const collections = ['publications', 'publication-states', 'publication-epoch', 'papers']
    const rows = await Promise.all(
      collections.map((collection) =>
        project.payload.db.find<Record<string, unknown>>({
          collection: collection as CollectionSlug,
          pagination: false,
        }),
      ),
    )
    return rows
      .flatMap(({ docs }) => docs)
      .flatMap(({ approvalKey, id, prevHash, recordHash }) => [
        id,
        approvalKey,
        prevHash,
        recordHash,
      ])
      .filter((value): value is string => typeof value === 'string' && value.length > 8)
  }
})

describe('the digest of an item', () => {
  it('can be checked by a consumer with RFC 8785 alone', async () => {
    const items = await itemsOf('all')
    expect(items.length).toBeGreaterThan(5)
    for (const item of items) {
      const { change: _c, content_sha256, seq: _s, ...disclosure } = item._disclosure
      const text = inCanonicalForm({ ...item, _disclosure: disclosure })
      expect(createHash('sha256').update(text).digest('hex')).toBe(content_sha256)
      expect(contentSha256Of(item as never)).toBe(content_sha256)
    }
  })
})

describe('the documented test vector', () => {
  it('is what the log itself computes', async () => {
    const text = await readFile(join(import.meta.dirname, '../../docs/feeds.md'), 'utf8')
    const [, vector, digest] = /```\n(\{.*\})\n([0-9a-f]{64})\n```/.exec(text) ?? []
    const item = JSON.parse(vector!) as Record<string, unknown>
    expect(inCanonicalForm(item)).toBe(vector)
    expect(contentSha256Of(item)).toBe(digest)
  })
})

describe('after a restored backup', () => {
  it('old cursors expire, and the validators of before match nothing', async () => {
    const [page] = await pagesOf('all')
    const item = `/feeds/v1/items/${publicId.stays!.slice('urn:uuid:'.length)}`
    const before = (await project.get(item)).headers.get('ETag')!
    await rotateEpoch({ payload: project.payload })
    project.clock.now += 501
    const cursor = page!._disclosure.sync!.next_cursor
    expect((await project.get(path('all', `?cursor=${cursor}`))).status).toBe(410)
    expect((await project.get(item, { 'If-None-Match': before })).status).toBe(200)
    const [again] = await pagesOf('all')
    expect(again!._disclosure.sync!.epoch).not.toBe(page!._disclosure.sync!.epoch)
    const head = await createPublicationReader({ payload: project.payload }).head()
    expect(cursorNumber(again!)).toBe(head)
  })
})

function cursorNumber({ _disclosure }: WireFeed): number {
  const cursor = Buffer.from(_disclosure.sync!.next_cursor, 'base64url').toString()
  return Number(cursor.split('.')[2])
}

/** RFC 8785 for JSON without fractions, written anew so that nothing of ours checks itself. */
function inCanonicalForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inCanonicalForm).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${inCanonicalForm(member)}`).join(',')}}`
}
