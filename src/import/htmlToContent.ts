import type { Payload, RichTextField } from 'payload'
import {
  convertHTMLToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import { JSDOM } from 'jsdom'

import type { RichNode } from '../publication/richText/node.ts'
import { plainText } from '../publication/richText/toText.ts'
import { refuseLoss } from './refuseLoss.ts'

export type Content = { root: RichNode }

/** The editor a collection's `content` is written with. */
export function editorOf({
  collection,
  payload,
}: {
  collection: string
  payload: Payload
}): SanitizedServerEditorConfig {
  const config = payload.config.collections.find(({ slug }) => slug === collection)
  const field = config?.flattenedFields.find(({ name }) => name === 'content')
  if (field?.type !== 'richText') throw new Error(`${collection} has no rich text field "content"`)
  return editorConfigFactory.fromField({ field: field as RichTextField })
}

/** HTML as rich text of the given editor; refuses when the editor would drop a character. */
export function htmlToContent({
  editorConfig,
  html,
}: {
  editorConfig: SanitizedServerEditorConfig
  html: string
}): Content {
  const content = convertHTMLToLexical({ editorConfig, html, JSDOM }) as unknown as Content
  refuseLoss({
    after: plainText(content.root.children ?? []),
    before: JSDOM.fragment(html).textContent ?? '',
  })
  return content
}
