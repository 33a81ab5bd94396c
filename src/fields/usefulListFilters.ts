import type { Field, Plugin, Tab } from 'payload'

import { baseIDField } from 'payload'

/** Free text about one record, and codes of the program: nobody looks for records by them. */
const UNSOUGHT = new Set([
  'consultationExemption',
  'displayReason',
  'documentNumberReason',
  'lateReason',
  'makerConsent',
  'originalsReason',
  'phase',
  'responseChannels',
  'validityBy',
  'validityNote',
])
const SOUGHT_TEXT = new Set(['summary'])
const LONG_KINDS = new Set(['json', 'richText', 'textarea'])

/** The filters of every list are the fields a person finds records by. */
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
  const isLong = LONG_KINDS.has(field.type) && !SOUGHT_TEXT.has(field.name)
  const isHidden = field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden
  return isLong || isHidden === true || UNSOUGHT.has(field.name)
}

function withoutFilter(field: Field): Field {
  return { ...field, admin: { ...field.admin, disableListFilter: true } } as Field
}
