import type { AuthStrategy, CollectionConfig, CollectionSlug, Endpoint, Plugin } from 'payload'

const PAPERS = 'papers' as CollectionSlug
const SEARCH = 'search' as CollectionSlug

/** Switches of the neighbours, in the hands of the test. */
export type Neighbours = {
  /** What a field hook puts in the place of every title, as late as a hook can. */
  lateTitle: string | undefined
  plugin: Plugin
}

/**
 * Other plugins in the same project, doing what the well-known ones do: a public search index, an
 * order of documents, scheduled publishing, accounts for machines, an endpoint with access
 * overridden, saved filters and folders.
 */
export function neighbours(): Neighbours {
  const switches: Neighbours = {
    lateTitle: undefined,
    plugin: (config) => ({
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) => besides(collection, switches)),
        searchIndex(),
        { slug: 'bulletins', fields: [], versions: { drafts: { schedulePublish: true } } },
      ],
      endpoints: [...(config.endpoints ?? []), publishEndpoint],
      folders: {},
    }),
  }
  return switches
}

function besides(collection: CollectionConfig, switches: Neighbours): CollectionConfig {
  if (collection.slug === 'people') {
    return { ...collection, auth: { strategies: machineStrategies(), useAPIKey: true } }
  }
  if (collection.slug !== 'papers') return collection
  return {
    ...collection,
    enableQueryPresets: true,
    fields: collection.fields.map((field) =>
      'name' in field && field.name === 'title' && field.type === 'text'
        ? {
            ...field,
            hooks: {
              beforeChange: [({ value }) => (switches.lateTitle ?? value) as unknown],
            },
          }
        : field,
    ),
    folders: true,
    hooks: { afterChange: [syncSearchIndex] },
    orderable: true,
  }
}

function searchIndex(): CollectionConfig {
  return {
    slug: 'search',
    access: { read: () => true },
    fields: [{ name: 'title', type: 'text' }],
  }
}

/** Takes a document without a status for a public one, as the search plugin does. */
const syncSearchIndex: NonNullable<
  NonNullable<CollectionConfig['hooks']>['afterChange']
>[number] = async ({ doc, req }) => {
  const { _status, title } = doc as { _status?: string; title?: string }
  if (_status !== undefined && _status !== 'published') return
  await req.payload.create({ collection: SEARCH, data: { title } as never, req })
}

/** Somebody else's endpoint, with the default of the Local API: access overridden. */
const publishEndpoint: Endpoint = {
  handler: async (req) => {
    const body = (await req.json?.()) as { id: string }
    await req.payload.update({
      id: body.id,
      collection: PAPERS,
      data: { _status: 'published' } as never,
      req,
    })
    return Response.json({})
  },
  method: 'post',
  path: '/neighbour/publish',
}

/** Machines that act for a person: one says what it is, the other does not. */
function machineStrategies(): AuthStrategy[] {
  const byHeader = (header: string, strategy?: string): AuthStrategy => ({
    name: header,
    authenticate: async ({ headers, payload }) => {
      const email = headers.get(header)
      if (!email) return { user: null }
      const { docs } = await payload.find({
        collection: 'people' as CollectionSlug,
        where: { email: { equals: email } },
      })
      const user = { ...docs[0], collection: 'people', ...(strategy && { _strategy: strategy }) }
      return { user: user as never }
    },
  })
  return [byHeader('x-mcp-key', 'mcp-api-key'), byHeader('x-nameless-machine')]
}
