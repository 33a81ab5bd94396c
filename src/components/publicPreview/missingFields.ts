import type { CollectionSlug, PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

/** Labels of the required fields of a document that are still empty, in the order of the form. */
export function missingFields({
  collection,
  data,
  req,
}: {
  collection: string
  data: Record<string, unknown>
  req: PayloadRequest
}): string[] {
  const config = req.payload.collections[collection as CollectionSlug]?.config
  return (config?.flattenedFields ?? []).flatMap((field) => {
    if (!('required' in field) || !field.required || !isEmpty(data[field.name])) return []
    const label = 'label' in field && field.label ? field.label : field.name
    return [
      typeof label === 'function'
        ? label({ i18n: req.i18n, t: req.t })
        : getTranslation(label, req.i18n),
    ]
  })
}

/** Whether a value says nothing: absent, blank, an empty list, rich text without content. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return isRichText(value) && !holdsContent(value.root)
}

type Node = { children?: Node[]; text?: string; type?: string }

const WRAPPERS = new Set(['heading', 'list', 'listitem', 'paragraph', 'quote', 'root'])

function isRichText(value: unknown): value is { root: Node } {
  return typeof value === 'object' && value !== null && 'root' in value
}

function holdsContent({ children = [], text, type = '' }: Node): boolean {
  if (type === 'text') return Boolean(text?.trim())
  return WRAPPERS.has(type) ? children.some(holdsContent) : type !== 'linebreak'
}
