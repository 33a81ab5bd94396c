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

const ITEMS = 20

/**
 * What is compared: the newest page of everything, the same unchanged, and, like for like, one page
 * of 20 entries beside Payload's own `find` of the same 20 rows. `find` is asked by primary key and
 * without relations, which is the least it can be asked.
 */
export async function chooseTargets({
  origin,
  user,
}: {
  origin: string
  user: DemoUser
}): Promise<Target[]> {
  const feedUrl = (name: string) => `${origin}/feeds/v1/feeds/${name}/feed.json`
  const authorization = { Authorization: `JWT ${await logIn({ origin, user })}` }
  const newest = await probe({ name: 'feed.json of everything', url: feedUrl('all') })
  const unchanged = await probe({
    headers: { 'If-None-Match': newest.etag },
    name: 'the same, unchanged (304)',
    status: 304,
    url: newest.url,
  })
  const { ids, name } = await feedOfEntries({ authorization, feedUrl, origin })
  const sameFeed = await probe({ name: `feed.json of ${name}`, url: feedUrl(name) })
  const find = await probe({
    headers: authorization,
    name: "Payload's find of the same 20",
    url: `${origin}/api/entries?depth=0&limit=${ITEMS}&where[id][in]=${ids.join(',')}`,
  })
  const found = (find.body as { docs: unknown[] }).docs.length
  if (found !== ITEMS) throw new Error(`find gave ${found} rows in place of ${ITEMS}`)
  return [newest, unchanged, sameFeed, find]
}

/** The first feed whose newest page holds 20 items that are all rows of `entries`. */
async function feedOfEntries({
  authorization,
  feedUrl,
  origin,
}: {
  authorization: Record<string, string>
  feedUrl: (name: string) => string
  origin: string
}): Promise<{ ids: string[]; name: string }> {
  const { feeds } = (await readJson({ url: `${origin}/feeds/v1/` })) as {
    feeds: { name: string }[]
  }
  for (const { name } of feeds) {
    const { items } = (await readJson({ url: feedUrl(name) })) as { items: FeedItem[] }
    const numbers = items.flatMap(({ _disclosure }) => _disclosure.index_number ?? [])
    if (numbers.length < ITEMS) continue
    const where = `where[indexNumber][in]=${numbers.map(encodeURIComponent).join(',')}`
    const { docs } = (await readJson({
      headers: authorization,
      url: `${origin}/api/entries?depth=0&limit=${ITEMS}&${where}`,
    })) as { docs: { id: string }[] }
    if (docs.length === ITEMS) return { ids: docs.map(({ id }) => id), name }
  }
  throw new Error(`no feed of this demo has a page of ${ITEMS} entries to compare find with`)
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
  if (response.status !== status) throw new Error(`${url} answered ${response.status}: ${text}`)
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
