import type { DemoUser } from '../scripts/support/demoUsers.ts'

/** One address to be measured, with what it has to answer. */
export type Target = {
  /** Bytes of one answer's body, without compression. */
  bytes: number
  headers: Record<string, string>
  name: string
  status: number
  url: string
}

type FeedItem = { _disclosure: { index_number?: string } }
type Json = Record<string, unknown>

type Asking = { authorization: Record<string, string>; origin: string }

const COLLECTIONS = ['entries', 'notices', 'interpretations']
const ITEMS = 20

/**
 * What is compared: the newest page of everything, the same unchanged, and, like for like, one page
 * of items beside Payload's own `find` of the same rows. `find` is asked by primary key and without
 * relations, which is the least it can be asked.
 */
export async function chooseTargets({
  origin,
  user,
}: {
  origin: string
  user: DemoUser
}): Promise<Target[]> {
  const authorization = { Authorization: `JWT ${await logIn({ origin, user })}` }
  const newest = await probe({
    name: 'feed.json of everything',
    url: feedUrl({ name: 'all', origin }),
  })
  const unchanged = await probe({
    headers: { 'If-None-Match': newest.etag },
    name: 'the same, unchanged (304)',
    status: 304,
    url: newest.url,
  })
  const { collection, ids, name } = await feedOfOneCollection({ authorization, origin })
  const sameFeed = await probe({
    name: `feed.json of ${name}, ${ids.length} items`,
    url: feedUrl({ name, origin }),
  })
  const find = await probe({
    headers: authorization,
    name: `Payload's find of the same ${ids.length} ${collection}`,
    url: `${origin}/api/${collection}?depth=0&limit=${ITEMS}&where[id][in]=${ids.join(',')}`,
  })
  const found = (find.body as { docs: unknown[] }).docs.length
  if (found !== ids.length) throw new Error(`find gave ${found} rows in place of ${ids.length}`)
  return [newest, unchanged, sameFeed, find]
}

/** The feed with the fullest newest page whose items are all rows of one collection. */
async function feedOfOneCollection({ authorization, origin }: Asking) {
  const { feeds } = (await readJson({ url: `${origin}/feeds/v1/` })) as {
    feeds: { name: string }[]
  }
  const pages: { name: string; numbers: string[] }[] = []
  for (const { name } of feeds) {
    const url = feedUrl({ name, origin })
    const { items } = (await readJson({ url })) as { items: FeedItem[] }
    const numbers = items.flatMap(({ _disclosure }) => _disclosure.index_number ?? [])
    if (numbers.length === items.length) pages.push({ name, numbers })
  }
  for (const { name, numbers } of pages.sort((a, b) => b.numbers.length - a.numbers.length)) {
    for (const collection of COLLECTIONS) {
      const ids = await rowsNumbered({ authorization, collection, numbers, origin })
      if (ids.length > 0 && ids.length === numbers.length) return { collection, ids, name }
    }
  }
  throw new Error('no feed of this demo holds rows of one collection alone')
}

async function rowsNumbered({
  authorization,
  collection,
  numbers,
  origin,
}: { collection: string; numbers: string[] } & Asking): Promise<string[]> {
  const where = `where[indexNumber][in]=${numbers.map(encodeURIComponent).join(',')}`
  const url = `${origin}/api/${collection}?depth=0&limit=${ITEMS}&${where}`
  const { docs } = (await readJson({ headers: authorization, url })) as { docs: { id: string }[] }
  return docs.map(({ id }) => id)
}

function feedUrl({ name, origin }: { name: string; origin: string }): string {
  return `${origin}/feeds/v1/feeds/${name}/feed.json`
}

async function logIn({ origin, user }: { origin: string; user: DemoUser }): Promise<string> {
  const response = await fetch(`${origin}/api/users/login`, {
    body: JSON.stringify({ email: user.email, password: user.password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await response.json()) as { token?: string }
  if (!response.ok || !token) throw new Error(`${user.email} cannot log in (${response.status})`)
  return token
}

/** Asks once, refuses an answer of another status, and notes its size. */
async function probe({
  headers = {},
  name,
  status = 200,
  url,
}: {
  headers?: Record<string, string>
  name: string
  status?: number
  url: string
}): Promise<{ body: Json | undefined; etag: string } & Target> {
  const response = await fetch(url, { headers })
  const text = await response.text()
  if (response.status !== status)
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 200)}`)
  return {
    body: text ? (JSON.parse(text) as Json) : undefined,
    bytes: Buffer.byteLength(text),
    etag: response.headers.get('ETag') ?? '',
    headers,
    name,
    status,
    url,
  }
}

async function readJson({
  headers = {},
  url,
}: {
  headers?: Record<string, string>
  url: string
}): Promise<Json> {
  const response = await fetch(url, { headers })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as Json
}
