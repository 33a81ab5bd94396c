import type { JsonObject } from 'payload'

import type { AdminText } from '../../translations/admin/adminText.ts'

import { catalogueRows } from './catalogueRows.ts'
import { type FeedItem, readFeedItem } from './feedItem.ts'
import { WEBSITE_STYLE } from './websiteStyle.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * A plain page as an agency's website would make it from a feed item. `content_html` is taken as
 * it is: it has been through the public HTML profile, and the page forbids scripts and loading.
 */
export function websitePage({ item, text }: { item: JsonObject; text: AdminText }): string {
  const page = readFeedItem(item)
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(page.title)}</title><style>${WEBSITE_STYLE}</style></head><body>`,
    `<header><div><b>${escaped(page.publisher)}</b></div></header>`,
    `<nav><div>${[text('publicPreview:pageBack'), page.category].filter(Boolean).map(escaped).join(' › ')}</div></nav>`,
    `<main>${catalogue({ page, text })}<h1>${escaped(page.title)}</h1>`,
    `<p class="dates">${escaped(text('publicPreview:pagePublishedOn'))} ${escaped(page.publishedOn)}</p>`,
    `<article>${page.html ?? `<p>${escaped(page.text)}</p>`}</article>`,
    attachments({ page, text }),
    '</main></body></html>',
  ].join('')
}

function catalogue({ page, text }: { page: FeedItem; text: AdminText }): string {
  const rows = catalogueRows({ page, text }).map(
    ([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`,
  )
  return `<dl>${rows.join('')}</dl>`
}

function attachments({ page, text }: { page: FeedItem; text: AdminText }): string {
  if (page.attachments.length === 0) return ''
  const items = page.attachments.map(
    ({ size, title, url }) =>
      `<li><a href="${escaped(url)}">${escaped(title)}</a> <small>${escaped(size)}</small></li>`,
  )
  return `<aside><h2>${escaped(text('publicPreview:pageFiles'))}</h2><ul>${items.join('')}</ul></aside>`
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)
}
