import type { Endpoint, SanitizedConfig } from 'payload'

import type { Plantation } from './leakPlanting.ts'

/** An address of the running config, its parameters filled in. */
export type Route = {
  /** Of the collection, when the endpoint belongs to one. */
  collection?: string
  isAuth: boolean
  /** Whether the same endpoint is met here for the first time. */
  isFirst: boolean
  methods: Set<string>
  path: string
}

/** Every address that the running config answers at, found in the config and nowhere else. */
export function routesOf({
  config,
  parameters,
}: {
  config: SanitizedConfig
  parameters: Plantation['parameters']
}): Route[] {
  const routes = new Map<string, Route>()
  const add = (prefix: string, endpoints: Endpoint[] | false, collection?: string) => {
    const isAuth = config.collections.some(({ auth, slug }) => slug === collection && auth)
    const plain = { handler: () => new Response(), method: 'get', path: '' } as const
    for (const { method, path } of [...(endpoints || []), plain]) {
      for (const [index, filled] of fill({ collection, parameters, path }).entries()) {
        const address = `${prefix}${filled}`.replace(/(?<=.)\/$/, '')
        if (address === '') continue
        const route = routes.get(address) ?? {
          ...(collection && { collection }),
          isAuth,
          isFirst: index === 0,
          methods: new Set<string>(),
          path: address,
        }
        route.methods.add(method.toUpperCase())
        routes.set(address, route)
      }
    }
  }
  add('', config.endpoints)
  for (const { endpoints, slug } of config.globals as { endpoints: Endpoint[]; slug: string }[]) {
    add(`/globals/${slug}`, endpoints)
  }
  for (const { endpoints, slug } of config.collections) add(`/${slug}`, endpoints, slug)
  return [...routes.values()]
}

/** The path once for every planted thing that could stand in it. */
function fill({
  collection,
  parameters: { ids, named },
  path,
}: {
  collection: string | undefined
  parameters: Plantation['parameters']
  path: string
}): string[] {
  const parameter = /\/:(\w+)[?*+]?/.exec(path)
  if (!parameter) return [path]
  const [part, name = ''] = parameter
  const rows = path.startsWith('/versions/') ? `${collection}/versions` : (collection ?? '')
  const values = named[name] ?? ids[rows] ?? Object.values(ids).flat()
  return [...new Set(values)].flatMap((value) =>
    fill({
      collection,
      parameters: { ids, named },
      path: path.replace(part, `/${value.split('/').map(encodeURIComponent).join('/')}`),
    }),
  )
}
