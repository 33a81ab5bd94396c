import { type APIRequestContext, expect, test } from '@playwright/test'
import { randomUUID } from 'node:crypto'

import { handlerElsewhere, staffOfOneDepartment } from './support/people.ts'

type Account = { email: string; password: string }

const COLLECTION = 'notices'

test('neither a stranger nor another department finds anything of a draft on any page or address', async ({
  playwright: { request },
}) => {
  const { handler } = staffOfOneDepartment()
  const secret = `密件${randomUUID()}`
  const desk = await signedIn(request, handler)
  const made = await desk.post(`/api/${COLLECTION}?draft=true&depth=0`, { data: { title: secret } })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }

  const own = await desk.get(`/admin/collections/${COLLECTION}/${doc.id}`)
  expect(await own.text()).toContain(secret)

  const stranger = await newContext(request)
  const colleague = await signedIn(request, handlerElsewhere(handler))
  for (const reader of [stranger, colleague]) {
    for (const address of addresses(doc.id)) {
      const answer = await reader.get(address)
      const told = `${JSON.stringify(answer.headers())}${await answer.text()}`
      expect([address, told.includes(secret)]).toEqual([address, false])
    }
  }
  await Promise.all([desk, stranger, colleague].map((context) => context.dispose()))
})

function addresses(id: string): string[] {
  const page = `/admin/collections/${COLLECTION}`
  return [
    '/',
    '/admin',
    '/admin/review-tasks',
    page,
    `${page}?search=${encodeURIComponent('密件')}`,
    ...['', '/review', '/versions', '/api', '/preview'].map((tab) => `${page}/${id}${tab}`),
    `/api/${COLLECTION}/${id}?draft=true`,
    `/api/${COLLECTION}/versions?where[parent][equals]=${id}`,
    `/api/review/bar?collection=${COLLECTION}&id=${id}`,
    '/.well-known/disclosure-feeds',
    '/feeds/v1/',
    '/feeds/v1/feeds/all/feed.json',
    '/feeds/v1/feeds/all/changes',
    `/feeds/v1/items/${id}`,
  ]
}

type Contexts = { newContext: (options?: object) => Promise<APIRequestContext> }

function newContext(request: Contexts, extraHTTPHeaders = {}): Promise<APIRequestContext> {
  const baseURL = process.env.GONGKAI_E2E_URL
  return request.newContext({ baseURL, extraHTTPHeaders })
}

/** Requests with the cookie of the login, as a browser sends them. */
async function signedIn(
  request: Contexts,
  { email, password }: Account,
): Promise<APIRequestContext> {
  const context = await newContext(request, { Origin: process.env.GONGKAI_E2E_URL })
  const login = await context.post('/api/users/login', { data: { email, password } })
  expect(login.status()).toBe(200)
  return context
}
