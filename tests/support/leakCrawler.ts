import type { Plantation } from './leakPlanting.ts'
import type { Route } from './leakRoutes.ts'
import { betrayedBy } from './leakSecrets.ts'
import type { RestAnswer, RestClient } from './restClient.ts'

type Row = { collection: string; id: string }

export type Leak = { question: string; secrets: string[] }

type Question = { body?: unknown; headers?: Record<string, string>; method: string; path: string }

/** Query flags that choose what an answer holds, alone and together. */
const FLAGS = [
  'draft=true&depth=5',
  'draft=true&trash=true&locale=all&autosave=true&showHiddenFields=true&overrideAccess=true',
  'select[title]=true&select[filename]=true&select[hash]=true&select[version]=true&draft=true',
  'populate[entries][title]=true&populate[users][email]=true&joins[attachments][limit]=0&depth=3',
  'joins=false&limit=0&pagination=false&draft=true&sort=-title&where[id][exists]=true',
  'where[or][0][_status][equals]=draft&where[or][1][deletedAt][exists]=true&trash=true&depth=10',
  'locale=*&fallbackLocale=none&flattenLocales=false&disableErrors=true&sort=-updatedAt',
] as const

/** Everything at once, for methods that read as GET does. */
const TOGETHER =
  'draft=true&trash=true&depth=5&locale=all&limit=0&sort=-title&where[id][exists]=true&select[title]=true'

/**
 * Asks every route in every way that reads, and reports the answers that hold a secret in their body
 * or their headers. Addresses of feeds that an answer names are asked too.
 */
export async function crawl({
  lent,
  login,
  planted,
  routes,
}: {
  /** Rows that a client may name in query or body, as if it had them open. */
  lent: Row[]
  login: () => Promise<RestClient>
  planted: Plantation
  routes: Route[]
}): Promise<{ answered: Record<number, number>; leaks: Leak[] }> {
  const secrets = planted.secrets.all()
  const answered: Record<number, number> = {}
  const leaks: Leak[] = []
  const asked = new Set<string>()
  let client = await login()

  /** What the client told the server may come back to it. */
  let told = ''

  async function ask({ body, headers, method, path }: Question): Promise<void> {
    const question = `${method} ${path} ${JSON.stringify([headers, body])}`
    if (asked.has(question)) return
    asked.add(question)
    if (method === 'POST' && !headers) told += question
    const answer = await client(method, path, body, headers)
    answered[answer.status] = (answered[answer.status] ?? 0) + 1
    const text = wholeText(answer)
    const betrayed = betrayedBy({ answer: text, question: told + question, secrets })
    if (betrayed.length > 0) leaks.push({ question, secrets: betrayed })
    for (const address of feedAddressesIn(text)) await ask({ method: 'GET', path: address })
  }

  for (const route of routes) {
    for (const question of readingQuestions({ lent, route })) await ask(question)
  }
  for (const route of routes.filter(({ methods }) => methods.has('POST'))) {
    for (const question of postingQuestions({ lent, route })) await ask(question)
    if (route.isAuth && !(await isSignedIn(client))) client = await login()
  }
  return { answered, leaks }
}

async function isSignedIn(client: RestClient): Promise<boolean> {
  const { body } = await client('GET', '/users/me')
  return Boolean((body as { user?: unknown }).user)
}

/** The full questionnaire at the first row an endpoint serves, the telling questions at the others. */
function readingQuestions({ lent, route }: { lent: Row[]; route: Route }): Question[] {
  const { collection, isFirst, methods, path } = route
  if (!methods.has('GET') && !methods.has('HEAD')) return []
  const get = (flags: string): Question => ({ method: 'GET', path: `${path}?${flags}` })
  const loans = lent.filter((row) => !collection || row.collection === collection)
  const all: Question[] = [
    ...FLAGS.map(get),
    ...loans.map((row) => get(collection ? asData(row) : asQuery(row))),
    { method: 'HEAD', path },
    { method: 'HEAD', path: `${path}?${TOGETHER}` },
    { method: 'OPTIONS', path: `${path}?${TOGETHER}` },
    { body: TOGETHER, headers: formAsGet, method: 'POST', path },
    { body: { depth: 5, draft: true, trash: true }, headers: jsonAsGet, method: 'POST', path },
  ]
  return [get(''), get(FLAGS[0]), ...(isFirst ? all : [])]
}

function postingQuestions({ lent, route }: { lent: Row[]; route: Route }): Question[] {
  const bodies = [{}, ...(route.isFirst && !route.collection ? lent : [])]
  return bodies.map((body) => ({ body, method: 'POST', path: route.path }))
}

const jsonAsGet = { 'X-HTTP-Method-Override': 'GET' }
const formAsGet = {
  'Content-Type': 'application/x-www-form-urlencoded',
  'X-Payload-HTTP-Method-Override': 'GET',
}

const asQuery = ({ collection, id }: Row) => `collection=${collection}&id=${id}&draft=true`

const asData = ({ id }: Row) =>
  `draft=true&depth=3&data=${encodeURIComponent(JSON.stringify({ id, attachments: [id] }))}`

function wholeText({ headers, text }: RestAnswer): string {
  return `${[...headers].map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${text}`
}

function feedAddressesIn(text: string): string[] {
  return [...text.matchAll(/http:\/\/localhost:\d+(\/feeds\/[^"\\<>\s]+)/g)].map(
    ([, path = '']) => path,
  )
}
