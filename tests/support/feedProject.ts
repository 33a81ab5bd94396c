import type { Config } from 'payload'

import { jsonFeedsPlugin, type PublicationReader } from '@gongkai/json-feeds'
import {
  createPublicationReader,
  erase,
  type Projection,
  type ProjectionInput,
  publicationsPlugin,
  release,
  withdraw,
} from '@gongkai/publications'
import { canonicalJson, sha256Hex } from '@gongkai/shared'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handleEndpoints } from 'payload'

import { bootPayload } from './bootPayload.ts'
import { type TestDatabase, testDatabases } from './databases.ts'

export const BASE_URL = 'https://open.county.example'

export type Paper = {
  category?: string
  department?: string
  files?: Record<string, { filename: string; filesize: number; sha256: string }>
  html?: string
  summary?: string
  text?: string
  title: string
}

const [sqlite] = testDatabases as [TestDatabase]

/** A bare project with a public log and its feeds, asked the way a stranger asks. */
export async function bootFeedProject({
  feeds = ['all', 'dept-mzj', 'dept-sjj', 'category-other'],
  limits,
  testDatabase = sqlite,
}: {
  feeds?: string[]
  limits?: { listItems?: number; pageBytes?: number; pageItems?: number }
  testDatabase?: TestDatabase
} = {}) {
  const directory = await mkdtemp(join(tmpdir(), 'gongkai-feeds-'))
  const database = await testDatabase.open()
  const clock = { now: new Date('2026-03-10T01:00:00Z').getTime() }
  /** Calls to the log since the test set it to nothing. */
  const asked: string[] = []
  const names = [...feeds]
  const released = new Set<string>()
  const originals = join(directory, 'private')
  await mkdir(originals)
  const filesDirectory = join(directory, 'public')
  const config = (clockBehind: number): Partial<Config> => ({
    collections: [{ slug: 'papers', fields: [{ name: 'title', type: 'text' }] }],
    plugins: [
      publicationsPlugin({
        collections: { papers: { project: (input) => project({ input, originals }) } },
        filesDirectory,
        isReleased: async ({ approvalKey }) => released.has(approvalKey),
        now: () => new Date(clock.now - clockBehind),
      }),
      jsonFeedsPlugin({
        baseUrl: `${BASE_URL}/`,
        contact: { name: '县政府办公室', telephone: '0000-5550100' },
        feeds: async () => names.map((name) => ({ name, title: `公开 ${name}` })),
        homePageUrl: 'https://www.county.example/zfxxgk/',
        ...(limits && { limits }),
        now: () => clock.now,
        reader: (args) => watched({ asked, reader: createPublicationReader(args) }),
        title: '示例县政府信息公开',
      }),
    ],
  })
  const boot = async ({ clockBehind = 0, push }: { clockBehind?: number; push: boolean }) => {
    const key = randomUUID()
    const payload = await bootPayload({ config: config(clockBehind), database, key, push })
    const request = ({ headers = {}, method = 'GET', path }: FeedRequest) =>
      handleEndpoints({
        config: payload.config,
        payloadInstanceCacheKey: key,
        request: new Request(`http://localhost/api${path}`, { headers, method }),
      })
    const get = (path: string, headers?: Record<string, string>) =>
      request({ path, ...(headers && { headers }) })
    return { get, payload, request }
  }
  const { get, payload, request } = await boot({ push: true })
  let approvals = 0
  const approve = () => {
    approvals += 1
    const approvalKey = sha256Hex(`approval ${approvals}`)
    released.add(approvalKey)
    return approvalKey
  }

  return {
    address: database.address,
    /** Key of a fresh released approval. */
    approve,
    asked,
    /** Another server process on the same database, as far as the plugins can tell. */
    bootPeer: ({ clockBehind = 0 } = {}) => boot({ clockBehind, push: false }),
    clock,
    close: async () => {
      await database.close()
      await rm(directory, { force: true, recursive: true })
    },
    erase: (id: string) =>
      erase({ id, collection: 'papers', payload, reasonCode: 'personal_information' }),
    filesDirectory,
    names,
    payload,
    /** A minute passes, an approval is released and the paper is public. */
    publish: async (id: string, paper: Paper) => {
      clock.now += 60_000
      const approvalKey = approve()
      const snapshot = canonicalJson({ id, collection: 'papers', fields: paper })
      return release({ approval: { id, approvalKey, collection: 'papers', snapshot }, payload })
    },
    get,
    request,
    withdraw: (id: string, note?: string) =>
      withdraw({
        id,
        collection: 'papers',
        payload,
        reasonCode: 'issued_in_error',
        ...(note && { note }),
      }),
    writeOriginal: async ({ content, filename }: { content: string; filename: string }) => {
      await writeFile(join(originals, filename), content)
      return { filename, filesize: Buffer.byteLength(content), sha256: sha256Hex(content) }
    },
  }
}

export type FeedProject = Awaited<ReturnType<typeof bootFeedProject>>

/** A project with three published papers, one withdrawn and one erased; ids without `urn:uuid:`. */
export async function bootPopulatedFeeds() {
  const project = await bootFeedProject()
  const uuid: Record<string, string> = {}
  for (const name of ['first', 'second', 'third', 'withdrawn', 'erased']) {
    const { publicId } = await project.publish(name, {
      text: `${name} text`,
      title: `${name} title`,
    })
    uuid[name] = publicId.slice('urn:uuid:'.length)
  }
  await project.withdraw('withdrawn', '申报时间待重新确定。')
  await project.erase('erased')
  return {
    ask: (path: string, headers?: Headers) => ask({ headers, path, project }),
    project,
    uuid,
  }
}

export type PopulatedFeeds = Awaited<ReturnType<typeof bootPopulatedFeeds>>

type Headers = Record<string, string>

async function ask({
  headers,
  path,
  project,
}: {
  headers: Headers | undefined
  path: string
  project: FeedProject
}) {
  const response = await project.get(path, headers)
  const text = await response.text()
  const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>)
  return { body, headers: response.headers, status: response.status, text }
}

type FeedRequest = { headers?: Record<string, string>; method?: string; path: string }

function watched({
  asked,
  reader,
}: {
  asked: string[]
  reader: PublicationReader
}): PublicationReader {
  const watch =
    <A extends unknown[], R>(name: string, method: (...args: A) => R) =>
    (...args: A) => {
      asked.push(name)
      return method(...args)
    }
  return {
    changes: watch('changes', reader.changes),
    epoch: watch('epoch', reader.epoch),
    file: watch('file', reader.file),
    head: watch('head', reader.head),
    list: watch('list', reader.list),
    onAppended: reader.onAppended,
    record: watch('record', reader.record),
    scopeHead: watch('scopeHead', reader.scopeHead),
  }
}

function project({ input, originals }: { input: ProjectionInput; originals: string }): Projection {
  const { fields } = input.snapshot as { fields: Paper }
  const {
    category = 'other',
    department = 'mzj',
    files = {},
    summary,
    text = '正文',
    title,
  } = fields
  const uuid = input.publicId.slice('urn:uuid:'.length)
  return {
    body: {
      content_html: fields.html ?? `<p>${text}</p>`,
      content_text: text,
      date_modified: input.modifiedAt,
      date_published: input.firstPublishedAt,
      language: 'zh-CN',
      summary,
      title,
      url: `https://www.county.example/open/${uuid}.html`,
      attachments: Object.values(files).map(({ filename, filesize, sha256 }) => ({
        mime_type: 'application/pdf',
        size_in_bytes: filesize,
        title: filename,
        url: `${BASE_URL}/feeds/v1/files/${sha256}/${encodeURIComponent(filename)}`,
        _disclosure: { sha256 },
      })),
      _disclosure: { issuers: [{ name: department, role: 'lead' }] },
    },
    files: Object.values(files).map(({ filename, filesize, sha256 }) => ({
      filename,
      mimeType: 'application/pdf',
      sha256,
      size: filesize,
      sourcePath: join(originals, filename),
    })),
    scopes: ['all', `dept-${department}`, `category-${category}`],
  }
}
