import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { ACTION_OF_ENDPOINT, ACTION_OF_REVIEW_ENDPOINT } from '../support/authorityActions.ts'
import { EVERYBODY, hireEverybody, peopleIn } from '../support/authorityPeople.ts'
import { newRow, rowMaker } from '../support/authorityRows.ts'
import { authorityTable, cellsOf } from '../support/authorityTable.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { hasRows, type RestAnswer, type RestClient } from '../support/restClient.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

/**
 * Who may do what with a row of the department, never reviewed; the letters are those of
 * `authorityDocuments.test.ts`, `accounts` adds members of other departments. All other collections
 * have no endpoint.
 */
const COLLECTIONS = authorityTable`
                             create    list      count     read      versions  version  update   update many  restore  delete   delete many
  entries                    h         readers   readers   readers   readers   readers  h        –            h        h        h
  interpretations            h         readers   readers   readers   readers   readers  h        –            h        h        h
  notices                    h         readers   readers   readers   readers   readers  h        –            h        h        h
  guides                     h         readers   readers   readers   readers   readers  h        –            h        h        h
  catalog-items              h         readers   readers   readers   readers   readers  h        –            h        h        h
  attachments                h         readers   readers   readers   –         –        h        h            –        h        h
  departments                A         accounts  accounts  accounts  –         –        a A      a A          –        –        –
  users                      a A       readers   readers   readers   –         –        a A      a A          –        a A      a A
  payload-kv                 –         –         –         –         –         –        –        –            –        –        –
  payload-locked-documents   –         readers   readers   readers   –         –        readers  readers      –        readers  readers
  payload-preferences        accounts  –         –         –         –         –        –        –            –        –        –
`

/** Endpoints beside those, and who gets an answer other than a refusal. */
const OTHERS = authorityTable`
                                            who
  GET /access                               anyone
  GET /health                               anyone
  GET /feeds/v1                             anyone
  GET /feeds/v1/feeds/all/feed.json         anyone
  GET /feeds/v1/feeds/all/changes           anyone
  GET /feeds/schema/disclosure-feed/1.0.json  anyone
  GET /feeds/problems/gone                  anyone
  GET /well-known/disclosure-feeds          anyone
  GET /users/init                           anyone
  GET /users/me                             anyone
  GET /departments/populate-tenant-options  accounts
  GET /attachments/paste-url                –
`

/** Endpoints that are judged elsewhere, and where or why. */
const ELSEWHERE: Record<string, string> = {
  'attachments GET /file/:filename': 'accessFiles.test.ts',
  'GET /feeds/:rest*': 'feedsProblems.test.ts',
  'GET /feeds/v1/files/:sha256/:name': 'feedsResources.test.ts',
  'GET /feeds/v1/items/:uuid': 'feeds.test.ts',
  'payload-preferences DELETE /:key': 'serves the own preferences of the caller',
  'payload-preferences GET /:key': 'serves the own preferences of the caller',
  'payload-preferences POST /:key': 'serves the own preferences of the caller',
  'GET /evaluations/:entry': 'evaluations.test.ts',
  'GET /catalogue/export': 'catalogueFiles.test.ts',
  'GET /feeds/schema/data/:name': 'keyAreas.test.ts',
  'GET /key-areas/tables/:sha256': 'dataTables.test.ts',
  'POST /catalogue/import': 'catalogueFiles.test.ts',
  'POST /catalogue/preview': 'catalogueFiles.test.ts',
  'POST /document-readings': 'documentReadings.test.ts',
  'POST /evaluations/:entry': 'evaluations.test.ts',
  'POST /key-areas/check': 'keyAreas.test.ts',
  'POST /key-areas/tables': 'dataTables.test.ts',
  'POST /key-areas/tables/export': 'tableFiles.test.ts',
  'POST /key-areas/tables/import': 'tableFiles.test.ts',
  'POST /:id/duplicate': 'creates; only collections have it in which nobody does that',
  'POST /access/:id?': 'tells the caller his own rights; searched by leaks.test.ts',
  'users POST /first-register': 'accessFirstAccount.test.ts',
  'users POST /forgot-password': 'needs the mailbox of the account',
  'users POST /login': 'needs the password of the account',
  'users POST /logout': 'ends the own session of the caller',
  'users POST /refresh-token': 'renews the own session of the caller',
  'users POST /reset-password': 'needs the mailbox of the account',
  'users POST /unlock': 'accessAccounts.test.ts',
  'users POST /verify/:id': 'addresses are not verified here; nothing happens',
}

let app: App
let staff: TwoDepartments
let people: Record<string, RestClient>
let make: ReturnType<typeof rowMaker>

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
  make = rowMaker({ app, staff })
  people = await hireEverybody({
    app,
    department: staff.audit.id,
    otherDepartment: staff.finance.id,
  })
}, 120_000)
afterAll(() => app.close())

describe('a row of the department', () => {
  test.each(cellsOf(COLLECTIONS))('$row: $column by $who', async ({ column, row, who }) => {
    const allowed = peopleIn(who)
    const shared = await make(row)
    const did: string[] = []
    for (const person of EVERYBODY) {
      const id = allowed.includes(person) && !READING.includes(column) ? await make(row) : shared
      if (await act({ action: column, id, rest: people[person]!, slug: row })) did.push(person)
    }
    expect(did).toEqual(EVERYBODY.filter((person) => allowed.includes(person)))
  })
})

test.each(cellsOf(OTHERS))('$row by $who', async ({ row, who }) => {
  const [method = '', path = ''] = row.split(' ')
  const answered: string[] = []
  for (const person of EVERYBODY) {
    if ((await people[person]!(method, path)).status < 400) answered.push(person)
  }
  expect(answered).toEqual(peopleIn(who))
})

describe('the table', () => {
  test('names every collection that has endpoints', () => {
    const open = app.payload.config.collections.filter(({ endpoints }) => endpoints !== false)
    expect(COLLECTIONS.rows.toSorted()).toEqual(open.map(({ slug }) => slug).sort())
    expect(COLLECTIONS.columns.toSorted()).toEqual(Object.values(ACTION_OF_ENDPOINT).sort())
  })

  test('names every endpoint, or says who else does', () => {
    const { collections, endpoints } = app.payload.config
    const named = new Set([
      ...OTHERS.rows.map(patternOf),
      ...[ACTION_OF_ENDPOINT, ACTION_OF_REVIEW_ENDPOINT, ELSEWHERE].flatMap(Object.keys),
    ])
    const nameOf = ({ method, path }: { method: string; path: string }) =>
      `${method.toUpperCase().replace('HEAD', 'GET')} ${path}`
    const unnamed = [
      ...endpoints.filter(({ method }) => method !== 'options').map((each) => [nameOf(each)]),
      ...collections.flatMap(({ endpoints: own, slug }) =>
        (own || []).map((each) => {
          const inside = nameOf({ ...each, path: `/${slug}${each.path}` })
          return [nameOf(each), `${slug} ${nameOf(each)}`, inside]
        }),
      ),
    ].filter((names) => !names.some((name) => named.has(name)))
    expect(unnamed).toEqual([])
  })
})

/** The address of a table as the config has it. */
const patternOf = (row: string) =>
  row
    .replace('/feeds/all/', '/feeds/:feed/')
    .replace('/problems/gone', '/problems/:code')
    .replace('/paste-url', '/paste-url/:id?')

const READING = ['list', 'count', 'read', 'versions', 'version']

const CHANGES: Record<string, object> = {
  departments: { telephone: '0000-5550100' },
  users: { jobTitle: '科员' },
}

async function act({
  action,
  id,
  rest,
  slug,
}: {
  action: string
  id: string
  rest: RestClient
  slug: string
}): Promise<boolean> {
  const change = CHANGES[slug] ?? { title: '改过的标题' }
  const only = `draft=true&depth=0&where[id][equals]=${id}`
  switch (action) {
    case 'count':
      return hasRows(await rest('GET', `/${slug}/count?where[id][equals]=${id}`))
    case 'create': {
      const { body, headers } = newRow({ department: staff.audit.id, slug })
      const answer = await rest('POST', `/${slug}?draft=true&depth=0`, body, headers)
      // Every new department would need a credit code of its own; a duplicate is 400, a refusal 403.
      return answer.status === 201 || (slug === 'departments' && answer.status === 400)
    }
    case 'delete':
      return isFine(await rest('DELETE', `/${slug}/${id}?depth=0`))
    case 'delete many':
      return hasRows(await rest('DELETE', `/${slug}?${only}`))
    case 'list':
      return hasRows(await rest('GET', `/${slug}?${only}`))
    case 'read': {
      const { body } = await rest('GET', `/${slug}/${id}?draft=true&depth=0`)
      return (body as undefined | { id?: string })?.id === id
    }
    case 'restore':
      return isFine(
        await rest('POST', `/${slug}/versions/${await versionOf(slug, id)}?draft=true`, {}),
      )
    case 'update':
      return isFine(await rest('PATCH', `/${slug}/${id}?draft=true&depth=0`, change))
    case 'update many':
      return hasRows(await rest('PATCH', `/${slug}?${only}`, change))
    case 'version':
      return isFine(await rest('GET', `/${slug}/versions/${await versionOf(slug, id)}?depth=0`))
    case 'versions':
      return hasRows(await rest('GET', `/${slug}/versions?depth=0&where[parent][equals]=${id}`))
    default:
      throw new Error(`nobody has said how to ${action}`)
  }
}

async function versionOf(slug: string, parent: string): Promise<string> {
  const collection = slug as 'entries'
  if (!app.payload.collections[collection].config.versions) return parent
  const where = { parent: { equals: parent } }
  const { docs } = await app.payload.findVersions({ collection, depth: 0, limit: 1, where })
  return docs[0]?.id ?? parent
}

const isFine = ({ status }: RestAnswer) => status === 200
