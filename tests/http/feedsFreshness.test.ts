import { createPublicationReader, erase, release } from '@gongkai/publications'
import { canonicalJson } from '@gongkai/shared'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { WireFeed } from '../support/feedMirror.ts'

import { bootFeedProject, type FeedProject } from '../support/feedProject.ts'

let project: FeedProject

beforeAll(async () => {
  project = await bootFeedProject()
})

afterAll(() => project.close())

const LIST = '/feeds/v1/feeds/all/feed.json'
const CHANGES = '/feeds/v1/feeds/all/changes'

const textOf = async (path: string) => (await project.get(path)).text()
const itemPath = (publicId: string) => `/feeds/v1/items/${publicId.slice('urn:uuid:'.length)}`

describe('within one process, while the clock of the caches stands still', () => {
  it('an append is seen at once, by new readers and by those with a validator', async () => {
    const before = (await project.get(LIST)).headers.get('ETag')!
    const { publicId } = await project.publish('fresh', { title: 'fresh title' })
    const after = await project.get(LIST, { 'If-None-Match': before })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('fresh title')
    expect(await textOf(CHANGES)).toContain('fresh title')
    expect(await textOf(itemPath(publicId))).toContain('fresh title')
  })

  it('an item asked for before it existed is there once it is published', async () => {
    const reader = createPublicationReader({ payload: project.payload })
    const head = await reader.head()
    const { publicId } = await project.publish('awaited', { title: 'awaited title' })
    expect(await reader.head()).toBe(head + 1)
    expect((await project.get(itemPath(publicId))).status).toBe(200)
  })

  it('L16: an erased text is in no answer, whatever was cached before', async () => {
    const title = 'a person is named here'
    const { publicId } = await project.publish('personal', { text: title, title })
    const paths = [LIST, `${LIST}?limit=1`, CHANGES, `${CHANGES}?limit=1`, itemPath(publicId)]
    const validators = await Promise.all(
      paths.map(async (path) => (await project.get(path)).headers.get('ETag')!),
    )
    expect(await textOf(LIST)).toContain(title)
    await project.erase('personal')
    for (const [index, path] of paths.entries()) {
      expect(await textOf(path)).not.toContain(title)
      const etag = validators[index]!
      const conditional = await project.get(path, { 'If-None-Match': etag })
      // The first full page of the stream held other items and stays what it was.
      expect(conditional.status).toBe(path.endsWith('changes?limit=1') ? 304 : await statusOf(path))
      expect(await conditional.text()).not.toContain(title)
    }
  })

  it('L16: a page that was being built during an erasure reaches nobody who comes after it', async () => {
    const title = 'built during the erasure'
    await project.publish('raced', { title })
    project.clock.now += 6_000
    const reading = Array.from({ length: 5 }, () => textOf(LIST))
    const erasing = project.erase('raced')
    for (let turn = 0; turn < 50; turn++) {
      await new Promise((resolve) => setImmediate(resolve))
      reading.push(textOf(LIST), textOf(CHANGES))
    }
    await erasing
    expect(await textOf(LIST)).not.toContain(title)
    expect(await textOf(CHANGES)).not.toContain(title)
    await Promise.all(reading)
    expect(await textOf(LIST)).not.toContain(title)
    expect(await textOf(CHANGES)).not.toContain(title)
  })

  it('L16: a text that lost to an erasure is never served again by the same address', async () => {
    await project.publish('twice', { title: 'first wording' })
    await textOf(LIST)
    await project.publish('twice', { title: 'second wording' })
    const feed = await textOf(LIST)
    expect([feed.includes('first wording'), feed.includes('second wording')]).toEqual([false, true])
  })

  async function statusOf(path: string): Promise<number> {
    return (await project.get(path)).status
  }
})

describe('another process on the same database', () => {
  it('is noticed within the time the head is remembered', async () => {
    const { payload: peer } = await project.bootPeer()
    await textOf(LIST)
    const snapshot = canonicalJson({
      id: 'far',
      collection: 'papers',
      fields: { title: 'from afar' },
    })
    const approvalKey = project.approve()
    await release({
      approval: { id: 'far', approvalKey, collection: 'papers', snapshot },
      payload: peer,
    })
    project.clock.now += 501
    expect(await textOf(LIST)).toContain('from afar')
    await erase({ id: 'far', collection: 'papers', payload: peer, reasonCode: 'classified' })
    project.clock.now += 501
    expect(await textOf(LIST)).not.toContain('from afar')
    expect(await textOf(CHANGES)).not.toContain('from afar')
  })

  it('may be ahead: its cursors are not taken for expired', async () => {
    const { payload: peer } = await project.bootPeer()
    const before = (await (await project.get(CHANGES)).json()) as WireFeed
    const snapshot = canonicalJson({
      id: 'ahead',
      collection: 'papers',
      fields: { title: 'ahead' },
    })
    const approvalKey = project.approve()
    await release({
      approval: { id: 'ahead', approvalKey, collection: 'papers', snapshot },
      payload: peer,
    })
    const { epoch } = before._disclosure.sync!
    const head = await createPublicationReader({ payload: peer }).head()
    const cursor = Buffer.from(`1.${epoch}.${head}`).toString('base64url')
    expect((await project.get(`${CHANGES}?cursor=${cursor}`)).status).toBe(200)
  })
})

describe('attachments', () => {
  let address: string
  const content = 'the bytes of a table'

  beforeEach(async () => {
    const file = await project.writeOriginal({ content, filename: '补贴 标准表.pdf' })
    await project.publish('attached', { files: { one: file }, title: 'with a table' })
    address = `/feeds/v1/files/${file.sha256}/${encodeURIComponent(file.filename)}`
  })

  it('R3-09 are downloads with length, digest and validator', async () => {
    const response = await project.get(address)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(content)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'accept-ranges': 'none',
      'cache-control': 'public, max-age=240, no-transform',
      'content-disposition': `attachment; filename="_.pdf"; filename*=UTF-8''%E8%A1%A5%E8%B4%B4%20%E6%A0%87%E5%87%86%E8%A1%A8.pdf`,
      'content-length': String(content.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
      'repr-digest': expect.stringMatching(/^sha-256=:[\w+/]{43}=:$/),
      'x-content-type-options': 'nosniff',
    })
    const etag = response.headers.get('ETag')!
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/)
    const again = await project.get(address, { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await project.request({ method: 'HEAD', path: address })
    expect([head.status, head.headers.get('Content-Length')]).toEqual([200, String(content.length)])
    expect(await head.text()).toBe('')
  })

  it('are found where the item says, and under no other digest', async () => {
    const feed = (await (await project.get(LIST)).json()) as WireFeed
    expect(JSON.stringify(feed)).toContain(`https://open.county.example${address}`)
    for (const path of [
      address.replace(/[0-9a-f]{64}/, 'f'.repeat(64)),
      '/feeds/v1/files/abc/x.pdf',
      '/feeds/v1/files/..%2f..%2fetc/passwd',
      address.replace(/\/[^/]+$/, ''),
    ]) {
      const { headers, status } = await project.get(path)
      expect([path, status, headers.get('Content-Type')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ])
    }
  })

  it.each(['withdraw', 'erase'] as const)('are gone with their item: %s', async (takeDown) => {
    const etag = (await project.get(address)).headers.get('ETag')!
    await project[takeDown]('attached')
    for (const given of ['W/"other"', etag, '*']) {
      const response = await project.get(address, { 'If-None-Match': given })
      expect(response.status).toBe(410)
      expect(await response.json()).toMatchObject({ code: 'gone' })
    }
    const left = await readdir(project.filesDirectory, { recursive: true, withFileTypes: true })
    expect(left.filter((entry) => entry.isFile())).toEqual([])
  })

  it('are 503 and logged when the store has lost the bytes', async () => {
    const left = await readdir(project.filesDirectory, { recursive: true, withFileTypes: true })
    const [copy] = left.filter((entry) => entry.isFile())
    const { rename } = await import('node:fs/promises')
    const path = join(copy!.parentPath, copy!.name)
    await rename(path, `${path}.away`)
    const response = await project.get(address)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'unavailable' })
    await rename(`${path}.away`, path)
    expect((await project.get(address)).status).toBe(200)
  })
})
