import type { Matter, Slug } from './authorityDocuments.ts'
import type { App } from './bootApp.ts'
import { hasRows, type RestClient } from './restClient.ts'
import { CLEAN_CHECKLIST } from './reviewOverRest.ts'
import { SOUND_RECORDS } from './soundRecords.ts'
import { storedRows } from './storedRows.ts'

type Act = (args: {
  app: App
  collection: Slug
  matter: Matter
  rest: RestClient
}) => Promise<boolean>

/** What people do with a document of the audit department; each tells whether it happened. */
export const ACTIONS: Record<string, Act> = {
  create: async ({ app, collection, matter, rest }) => {
    const [row] = await storedRows({
      collection,
      payload: app.payload,
      where: { id: { equals: matter.id } },
    })
    const data = { ...SOUND_RECORDS[collection], department: row?.department }
    return (await rest('POST', `/${collection}?draft=true&depth=0`, data)).status === 201
  },
  read: async ({ collection, matter: { id }, rest }) =>
    (await rest('GET', `/${collection}/${id}?draft=true&depth=0`)).status === 200,
  list: async ({ collection, matter: { id }, rest }) =>
    hasRows(await rest('GET', `/${collection}?draft=true&depth=0&where[id][equals]=${id}`)),
  count: async ({ collection, matter: { id }, rest }) =>
    hasRows(await rest('GET', `/${collection}/count?where[id][equals]=${id}`)),
  versions: async ({ collection, matter: { id }, rest }) =>
    hasRows(await rest('GET', `/${collection}/versions?depth=0&where[parent][equals]=${id}`)),
  version: async ({ app, collection, matter, rest }) => {
    const version = await newestVersion({ app, collection, matter })
    return (await rest('GET', `/${collection}/versions/${version}?depth=0`)).status === 200
  },
  bar: async ({ collection, matter: { id }, rest }) =>
    (await rest('GET', `/review/bar?collection=${collection}&id=${id}`)).status === 200,
  next: async ({ matter: { id }, rest }) => (await rest('GET', '/review/next')).text.includes(id),
  update: async ({ collection, matter: { id }, rest }) =>
    (await rest('PATCH', `/${collection}/${id}?draft=true&depth=0`, CHANGE)).status === 200,
  'update many': async ({ collection, matter: { id }, rest }) =>
    hasRows(
      await rest('PATCH', `/${collection}?draft=true&depth=0&where[id][equals]=${id}`, CHANGE),
    ),
  restore: async ({ app, collection, matter, rest }) => {
    const version = await newestVersion({ app, collection, matter })
    return (await rest('POST', `/${collection}/versions/${version}?draft=true`, {})).status === 200
  },
  delete: async ({ collection, matter: { id }, rest }) =>
    (await rest('DELETE', `/${collection}/${id}?depth=0`)).status === 200,
  'delete many': async ({ collection, matter: { id }, rest }) =>
    hasRows(await rest('DELETE', `/${collection}?depth=0&where[id][equals]=${id}`)),
  submit: async ({ collection, matter: { id }, rest }) =>
    (await rest('POST', '/review/submit', { id, collection })).status === 200,
  endorse: sign('endorse'),
  return: sign('return'),
  refuse: sign('refuse'),
  recall: async ({ matter: { lock }, rest }) =>
    (await rest('POST', `/review/requests/${lock?.no}/recall`, { reason: '测试' })).status === 200,
  'take down': takeDown(false),
  erase: takeDown(true),
  ratify: async ({ app, collection, matter: { id }, rest }) => {
    const [takedown] = await storedRows({
      collection: 'review-takedowns',
      payload: app.payload,
      where: { target: { equals: `${collection}:${id}` } },
    })
    return (
      (await rest('POST', `/review/takedowns/${takedown?.id ?? 'none'}/ratify`, {})).status === 200
    )
  },
}

const CHANGE = { title: '他人改过的标题' }

/** Which of the actions covers an endpoint; every endpoint of a reviewed collection has one. */
export const ACTION_OF_ENDPOINT: Record<string, string> = {
  'DELETE /': 'delete many',
  'DELETE /:id': 'delete',
  'GET /': 'list',
  'GET /:id': 'read',
  'GET /count': 'count',
  'GET /versions': 'versions',
  'GET /versions/:id': 'version',
  'PATCH /': 'update many',
  'PATCH /:id': 'update',
  'POST /': 'create',
  'POST /versions/:id': 'restore',
}

/** The same for the endpoints of the review. */
export const ACTION_OF_REVIEW_ENDPOINT: Record<string, string> = {
  'GET /review/bar': 'bar',
  'GET /review/next': 'next',
  'POST /review/requests/:no/endorse': 'endorse',
  'POST /review/requests/:no/recall': 'recall',
  'POST /review/requests/:no/refuse': 'refuse',
  'POST /review/requests/:no/return': 'return',
  'POST /review/submit': 'submit',
  'POST /review/takedown': 'take down',
  'POST /review/takedowns/:id/ratify': 'ratify',
}

function sign(verdict: 'endorse' | 'refuse' | 'return'): Act {
  return async ({ matter: { lock }, rest }) => {
    const answer = await rest('POST', `/review/requests/${lock?.no}/${verdict}`, {
      attempt: lock?.attempt,
      checklist: CLEAN_CHECKLIST,
      contentHash: lock?.contentHash ?? 'none',
      reason: '测试',
      step: lock?.step ?? 'none',
    })
    return answer.status === 200
  }
}

function takeDown(erase: boolean): Act {
  return async ({ collection, matter: { id }, rest }) => {
    const body = { id, collection, erase, note: '测试', reasonCode: 'other' }
    return (await rest('POST', '/review/takedown', body)).status === 200
  }
}

async function newestVersion({
  app,
  collection,
  matter: { id },
}: Pick<Parameters<Act>[0], 'app' | 'collection' | 'matter'>): Promise<string> {
  const { docs } = await app.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    sort: '-createdAt',
    where: { parent: { equals: id } },
  })
  return docs[0]?.id ?? 'none'
}
