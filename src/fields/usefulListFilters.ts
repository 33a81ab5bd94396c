import type { Field, Plugin, Tab } from 'payload'

import { baseIDField } from 'payload'

const LONG_KINDS = new Set(['json', 'richText', 'textarea'])

type FilterAdmin = { disableListFilter?: boolean; hidden?: boolean }

/**
 * The filters of every list are the fields a person finds records by. A long text is one only if it
 * says `disableListFilter: false`.
 */
export const usefulListFilters: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: withUsefulFilters({ fields: collection.fields }),
  })),
})

/** Members of a group say more about one record: none of them is sought. */
export function withUsefulFilters({
  fields,
  isInGroup = false,
}: {
  fields: Field[]
  isInGroup?: boolean
}): Field[] {
  return fields.map((field): Field => {
    switch (field.type) {
      case 'array':
        return { ...field, fields: [...within(field.fields), ...rowIdField(field.fields)] }
      case 'collapsible':
      case 'row':
        return { ...field, fields: within(field.fields) }
      case 'group':
        return { ...field, fields: withUsefulFilters({ fields: field.fields, isInGroup: true }) }
      case 'tabs':
        return {
          ...field,
          tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: within(tab.fields) })),
        }
      default:
        return isInGroup || isUnsought(field) ? withoutFilter(field) : field
    }
  })

  function within(inner: Field[]): Field[] {
    return withUsefulFilters({ fields: inner, isInGroup })
  }
}

/** Payload would add the same field, which lists then offer. */
function rowIdField(fields: Field[]): Field[] {
  const hasOwn = fields.some((field) => 'name' in field && field.name === 'id')
  return hasOwn ? [] : [withoutFilter(baseIDField as Field)]
}

function isUnsought(field: Field): boolean {
  if (!('name' in field) || !field.name) return false
  const admin = field.admin as FilterAdmin | undefined
  return (
    admin?.hidden === true || (LONG_KINDS.has(field.type) && admin?.disableListFilter !== false)
  )
}

function withoutFilter(field: Field): Field {
  return { ...field, admin: { ...field.admin, disableListFilter: true } } as Field
}
