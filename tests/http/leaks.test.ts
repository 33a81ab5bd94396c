import type { CollectionSlug, Endpoint, SanitizedCollectionConfig } from 'payload'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { crawl } from '../support/leakCrawler.ts'
import { queryPaths, sortOracles, whereOracles } from '../support/leakOracles.ts'
import { type Plantation, plantSecrets } from '../support/leakPlanting.ts'
import { type Route, routesOf } from '../support/leakRoutes.ts'
import { PLANTED_PART } from '../support/leakSecrets.ts'
import type { RestClient } from '../support/restClient.ts'
import { storedRows } from '../support/storedRows.ts'

/** Collections that hold nothing to hide from a member of another department, and why. */
const WITHOUT_SECRETS: Record<string, string> = {
  departments: 'their names and addresses are known to all staff',
  'publication-epoch': 'one random word, which the feeds tell everybody',
  'publication-outbox': 'ids of what enters the log in the same moment; empty otherwise',
  'reconciliation-runs': 'times and numbers, which the health address tells everybody',
}

let app: App
let planted: Plantation

beforeAll(async () => {
  app = await bootApp()
  planted = await plantSecrets(app)
}, 120_000)
afterAll(() => app.close())

const visitors = {
  'a member of another department, in every role': () => planted.outsider(),
  'a stranger': () => Promise.resolve(app.stranger),
}

const lent = () =>
  (['entries', 'notices', 'attachments'] as const).map((collection) => ({
    id: planted.parameters.ids[collection]!.at(-1)!,
    collection,
  }))

const routes = () => routesOf({ config: app.payload.config, parameters: planted.parameters })

const leaksFor = (login: () => Promise<RestClient>, some: Route[] = routes()) =>
  crawl({ lent: lent(), login, planted, routes: some })

describe('the plantation', () => {
  test('has a secret in every collection of the running config', async () => {
    const bare: string[] = []
    for (const { slug } of app.payload.config.collections) {
      const rows = JSON.stringify(await storedRows({ collection: slug, payload: app.payload }))
      if (!planted.secrets.all().some(({ text }) => rows.includes(text))) bare.push(slug)
    }
    expect(bare.sort()).toEqual(Object.keys(WITHOUT_SECRETS).sort())
  })
})

describe.each(Object.entries(visitors))('%s', (_, login) => {
  test('learns no secret by asking for rows that hold it', async () => {
    const client = await login()
    const found: string[] = []
    for (const { endpoints, flattenedFields, slug } of app.payload.config.collections) {
      if (endpoints === false) continue
      const address = `/${slug}?draft=true&depth=0&limit=0`
      found.push(...(await oracles({ address, client, fields: { flattenedFields } })))
    }
    expect(found).toEqual([])
  }, 120_000)

  test('finds no secret behind any route, whatever the flags and the method', async () => {
    const { answered, leaks } = await leaksFor(login)
    expect(leaks).toEqual([])
    expect(Object.values(answered).reduce((sum, count) => sum + count)).toBeGreaterThan(1_000)
  }, 300_000)
})

describe('a member of another department', () => {
  test.each([
    ['/interpretations?depth=0&limit=0', ''],
    ['/interpretations/count?', ''],
    ['/interpretations/versions?depth=0&limit=0', 'version.'],
  ])('learns no secret of what his own rows point at from %s', async (address, prefix) => {
    const client = await planted.outsider()
    expect(await oracles({ address, client, fields: fieldsOf('interpretations'), prefix })).toEqual(
      [],
    )
  })

  test.each([
    ['/interpretations?depth=0&draft=true', ''],
    ['/interpretations?depth=0', ''],
    ['/interpretations/versions?depth=0', 'version.'],
  ])('learns no secret from the order of %s', async (address, prefix) => {
    const found = await sortOracles({
      address,
      client: await planted.outsider(),
      ids: planted.baits.rows,
      paths: pathsOf(fieldsOf('interpretations'))
        .filter((path) => path.includes('.'))
        .map((path) => prefix + path),
    })
    expect(found).toEqual([])
  })
})

describe('the crawler can fail: it finds', () => {
  test('what the department itself may read', async () => {
    const own = routes().filter(({ collection }) => collection === 'attachments')
    const seen = await secretsSeen(async () => planted.staff.handler.rest, own)
    expect(seen).toEqual(
      expect.arrayContaining([
        'content of the file unpublished edit',
        'digest of the file draft',
        'name of the file withdrawn item',
        'size of the file draft',
        'title of the file erased item',
      ]),
    )
  })

  test.each<[string, (secret: string) => Response]>([
    ['body', (secret) => Response.json({ total: 1, [secret]: true })],
    ['header', (secret) => new Response(null, { headers: { Location: encodeURI(secret) } })],
    ['base64', (secret) => Response.json([Buffer.from(`cursor:${secret}`).toString('base64')])],
    ['escapes', (secret) => new Response(escaped(secret))],
  ])('a new endpoint that tells a secret in its %s', async (_, leak) => {
    const name = 'title of a draft in notices'
    const secret = planted.secrets.all().find((each) => each.name === name)!.text
    const endpoint: Endpoint = { handler: () => leak(secret), method: 'get', path: '/new/:uuid' }
    const seen = await withEndpoint(endpoint, async () =>
      secretsSeen(
        visitors['a stranger'],
        routes().filter(({ path }) => path.startsWith('/new')),
      ),
    )
    expect(seen).toEqual([name])
  })

  test('a collection whose read rule was opened', async () => {
    const { access } = app.payload.collections.attachments.config
    const { read } = access
    access.read = () => true
    try {
      const own = routes().filter(({ collection }) => collection === 'attachments')
      expect(await secretsSeen(visitors['a stranger'], own)).toContain('size of the file draft')
      const address = '/attachments?depth=0'
      const found = await oracles({
        address,
        client: app.stranger,
        fields: fieldsOf('attachments'),
      })
      expect(found).toContain(`filename at ${address}`)
    } finally {
      access.read = read
    }
  })
})

const escaped = (text: string) =>
  [...text].map((each) => `\\u${each.codePointAt(0)?.toString(16)}`).join('')

async function secretsSeen(login: () => Promise<RestClient>, some: Route[]): Promise<string[]> {
  const { leaks } = await leaksFor(login, some)
  return [...new Set(leaks.flatMap(({ secrets }) => secrets))]
}

async function withEndpoint<T>(endpoint: Endpoint, work: () => Promise<T>): Promise<T> {
  const { endpoints } = app.payload.config
  endpoints.unshift(endpoint)
  try {
    return await work()
  } finally {
    endpoints.splice(endpoints.indexOf(endpoint), 1)
  }
}

const fieldsOf = (slug: CollectionSlug) => app.payload.collections[slug].config

/** What staff of every department know of one another anyway is not worth a guess. */
const pathsOf = (fields: Pick<SanitizedCollectionConfig, 'flattenedFields'>) =>
  queryPaths({ config: app.payload.config, fields, open: ['departments'] })

/** Where an answer depends on secrets: on the part common to all planted texts, or on a whole one. */
async function oracles({
  address,
  client,
  fields,
  prefix = '',
}: {
  address: string
  client: RestClient
  fields: Pick<SanitizedCollectionConfig, 'flattenedFields'>
  prefix?: string
}): Promise<string[]> {
  const known = /^(hash|job|salt|title of a record|title of a file|title of the file)/
  const values = planted.secrets.all().filter(({ name }) => known.test(name))
  const found = await whereOracles({
    address,
    client,
    part: PLANTED_PART,
    paths: pathsOf(fields).map((path) => prefix + path),
    values: values.map(({ text }) => text),
  })
  return found.map((path) => `${path} at ${address}`)
}
