import type { CollectionBeforeOperationHook, FlattenedField, Plugin, Where } from 'payload'

import { QueryError } from 'payload'

/** What may follow a relation in a path: it names the other row and tells nothing of it. */
const NAMES_OF_A_ROW = ['id', 'relationTo', 'value']

/**
 * Refuses to search or sort by what is hidden or lies behind a relation: hits and order can be read
 * like a text. Payload applies the read rules of the other collection to `where`, but not when
 * drafts are listed, and not to `sort`.
 */
const queryWithinTheRow: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  if (overrideAccess) return args
  const { sort, where } = args as { sort?: string | string[]; where?: Where }
  const sorted = [sort ?? []].flat().map((path) => path.replace(/^-/, ''))
  const refused = [...sorted, ...pathsOf(where)].filter((path) => {
    const segments = path.replace(/^version\./, '').split('.')
    return isBeyond({ fields: collection.flattenedFields, segments })
  })
  if (refused.length === 0) return args
  throw new QueryError(refused.map((path) => ({ path })))
}

/** Gives every collection of the project that rule. */
export const queryWithinTheRowPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(({ hooks, ...collection }) => ({
    ...collection,
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), queryWithinTheRow] },
  })),
})

function pathsOf(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, condition]) =>
    /^(and|or)$/i.test(key) ? [condition].flat().flatMap((each) => pathsOf(each as Where)) : [key],
  )
}

function isBeyond({
  fields,
  segments: [name, ...rest],
}: {
  fields: FlattenedField[]
  segments: string[]
}): boolean {
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if (field.hidden) return true
  // Data of key areas is masked for some, and no database but one can search it.
  if (field.type === 'blocks') return rest.length > 0
  if (field.type === 'relationship' || field.type === 'upload') {
    return rest.some((segment) => !NAMES_OF_A_ROW.includes(segment))
  }
  return 'flattenedFields' in field && isBeyond({ fields: field.flattenedFields, segments: rest })
}
