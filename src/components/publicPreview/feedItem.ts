import type { JsonObject } from 'payload'

import { isRecord, recordsOf, textOf } from '../../publication/snapshot.ts'

export type FeedItem = {
  attachments: { size: string; title: string; url: string }[]
  category: string
  /** Whom to tell one's objections. */
  contact: string
  documentNumber: string
  formedOn: string
  genre: string
  /** HTML in the public profile; absent when only catalogue data is public. */
  html: string | undefined
  indexNumber: string
  issuers: string
  postedFrom: string
  postedTo: string
  publishedOn: string
  publisher: string
  text: string
  title: string
  topic: string
  validity: string
}

/** The members of a feed item that an ordinary website shows. */
export function readFeedItem(item: JsonObject): FeedItem {
  const disclosure = isRecord(item._disclosure) ? item._disclosure : {}
  const [topic] = recordsOf(disclosure.topics)
  return {
    attachments: recordsOf(item.attachments).map((file) => ({
      size: readableSize(Number(file.size_in_bytes)),
      title: textOf(file.title) ?? '',
      url: textOf(file.url) ?? '',
    })),
    category: member(disclosure.category, 'label'),
    contact: member(disclosure.notice, 'contact'),
    documentNumber: member(disclosure.document_number, 'text'),
    formedOn: textOf(disclosure.formed_on) ?? '',
    genre: member(disclosure.genre, 'label'),
    html: textOf(item.content_html),
    indexNumber: textOf(disclosure.index_number) ?? '',
    issuers: recordsOf(disclosure.issuers)
      .map(({ name }) => textOf(name) ?? '')
      .join('、'),
    postedFrom: member(disclosure.notice, 'display_from'),
    postedTo: member(disclosure.notice, 'display_to'),
    publishedOn: textOf(disclosure.published_on) ?? '',
    publisher: member(disclosure.publisher, 'name'),
    text: textOf(item.content_text) ?? '',
    title: textOf(item.title) ?? '',
    topic: member(topic, 'label'),
    validity: member(disclosure.validity, 'status'),
  }
}

function member(value: unknown, name: string): string {
  return isRecord(value) ? (textOf(value[name]) ?? '') : ''
}

function readableSize(bytes: number): string {
  if (!Number.isFinite(bytes)) return ''
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
