import type { FlattenedField, SanitizedConfig } from 'payload'

import type { RestAnswer, RestClient } from './restClient.ts'

type Fields = { flattenedFields: FlattenedField[] }

/** What a client guesses: a part of texts, and whole values. */
type Guess = { part: string; values: readonly string[] }

const MOST_HOPS = 2
const BATCH = 16

/**
 * Paths a client may try in `where` and `sort`, across relations to whatever they lead to, except to
 * collections that are open to the client anyway.
 */
export function queryPaths({
  config,
  fields,
  hops = 0,
  open,
}: {
  config: SanitizedConfig
  fields: Fields
  hops?: number
  open: readonly string[]
}): string[] {
  return fields.flattenedFields.flatMap((field): string[] => {
    const below = (deeper: Fields, more = 0) =>
      queryPaths({ config, fields: deeper, hops: hops + more, open }).map(
        (path) => `${field.name}.${path}`,
      )
    if ('flattenedFields' in field) return below(field as Fields)
    if (field.type !== 'relationship' && field.type !== 'upload') return [field.name]
    // Payload refuses every path across a relation to several collections.
    const target = config.collections.find(({ slug }) => slug === field.relationTo)
    if (!target || open.includes(target.slug) || hops === MOST_HOPS) return [field.name]
    return [field.name, ...below(target, 1)]
  })
}

/**
 * Asks for rows by values that exist and by values that do not. Whoever may not read the values has
 * to get the same answer to both; the paths where the answers differ are returned.
 */
export async function whereOracles({
  address,
  client,
  part,
  paths,
  values,
}: Guess & {
  /** Such as `/entries/count?draft=true`. */
  address: string
  client: RestClient
  paths: readonly string[]
}): Promise<string[]> {
  const ask = (tried: readonly string[], spoilt: boolean) =>
    client('GET', `${address}&${conditions({ part, spoilt, tried, values })}`)

  async function search(tried: readonly string[]): Promise<string[]> {
    const [hit, miss] = [await ask(tried, false), await ask(tried, true)]
    if (isSame(hit, miss) && (hit.status === 200 || hit.status === 403)) return []
    if (tried.length === 1) return isSame(hit, miss) ? [] : [...tried]
    const middle = Math.ceil(tried.length / 2)
    return [...(await search(tried.slice(0, middle))), ...(await search(tried.slice(middle)))]
  }

  const found: string[] = []
  for (let start = 0; start < paths.length; start += BATCH) {
    found.push(...(await search(paths.slice(start, start + BATCH))))
  }
  return found
}

/** The paths by which the order of two rows can be turned around, and with it be read. */
export async function sortOracles({
  address,
  client,
  ids,
  paths,
}: {
  address: string
  client: RestClient
  ids: readonly string[]
  paths: readonly string[]
}): Promise<string[]> {
  const order = async (sort: string) => {
    const { body } = await client('GET', `${address}&limit=0&depth=0&sort=${sort}`)
    const { docs = [] } = (body ?? {}) as { docs?: { id: string; parent?: string }[] }
    return docs
      .map(({ id, parent }) => parent ?? id)
      .filter((id) => ids.includes(id))
      .join()
  }
  const found: string[] = []
  for (const path of paths) {
    if ((await order(path)) !== (await order(`-${path}`))) found.push(path)
  }
  return found
}

function conditions({
  part,
  spoilt,
  tried,
  values,
}: Guess & { spoilt: boolean; tried: readonly string[] }): string {
  const given = (value: string) => encodeURIComponent(spoilt ? spoil(value) : value)
  return tried
    .flatMap((path) => [
      `[${path}][contains]=${given(part)}`,
      `[${path}][in]=${values.map(given).join()}`,
    ])
    .map((condition, index) => `where[or][${index}]${condition}`)
    .join('&')
}

/** A value of the same kind that nothing has. */
function spoil(value: string): string {
  return [...value].reverse().join('')
}

function isSame(one: RestAnswer, other: RestAnswer): boolean {
  const facts = ({ body, status }: RestAnswer) => {
    const { docs, totalDocs } = (body ?? {}) as { docs?: { id: string }[]; totalDocs?: number }
    return JSON.stringify([status, totalDocs, docs?.map(({ id }) => id)])
  }
  return facts(one) === facts(other)
}
