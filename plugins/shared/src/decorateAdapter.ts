import type { BaseDatabaseAdapter, Config } from 'payload'

/**
 * Wraps methods of the config's database adapter when Payload creates it. `decorate` gets the
 * adapter's methods as they are so far, bound to it, and returns the replacements. Payload does not
 * document this as an extension point: each plugin that leans on it keeps a contract test.
 */
export function decorateAdapter({
  config,
  decorate,
}: {
  config: Config
  decorate: (adapter: BaseDatabaseAdapter) => Partial<BaseDatabaseAdapter>
}): Config {
  const { db } = config
  return {
    ...config,
    db: {
      ...db,
      init: (args) => {
        const adapter = db.init(args)
        return Object.assign(adapter, decorate(withBoundMethods(adapter)))
      },
    },
  }
}

function withBoundMethods<T extends object>(adapter: T): T {
  const members = Object.entries(adapter).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function' ? (member.bind(adapter) as unknown) : member,
  ])
  return Object.fromEntries(members) as T
}
