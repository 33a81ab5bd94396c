export type Addresses = ReturnType<typeof createAddresses>

/** Every public address of the feeds below `{baseUrl}/feeds`. */
export function createAddresses(baseUrl: string) {
  const feeds = `${baseUrl}/feeds`
  const feed = (name: string) => `${feeds}/v1/feeds/${name}`
  return {
    changes: ({ cursor, limit, name }: { cursor?: string; limit?: number; name: string }) =>
      withQuery({ path: `${feed(name)}/changes`, query: { cursor, limit } }),
    dataSchema: (name: string) => `${feeds}/schema/data/${name}.json`,
    index: `${feeds}/v1/`,
    item: (uuid: string) => `${feeds}/v1/items/${uuid}`,
    list: ({ before, limit, name }: { before?: string; limit?: number; name: string }) =>
      withQuery({ path: `${feed(name)}/feed.json`, query: { before, limit } }),
    problem: (code: string) => `${feeds}/problems/${code}`,
    schema: `${feeds}/schema/disclosure-feed/1.0.json`,
  }
}

function withQuery({
  path,
  query,
}: {
  path: string
  query: Record<string, number | string | undefined>
}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  return given.length > 0 ? `${path}?${given.join('&')}` : path
}
