import type { APIRequestContext } from '@playwright/test'

export type PublicItem = {
  _disclosure: { revision: number }
  attachments?: { url: string }[]
  content_text: string
  id: string
  title: string
}

/** The item with this title among the newest of the feed of everything. */
export async function publicItem({
  request,
  title,
}: {
  request: APIRequestContext
  title: string
}): Promise<PublicItem | undefined> {
  const response = await request.get('/feeds/v1/feeds/all/feed.json')
  const { items } = (await response.json()) as { items: PublicItem[] }
  return items.find((item) => item.title === title)
}

/** Where the feed serves one item. */
export function itemPath({ id }: Pick<PublicItem, 'id'>): string {
  return `/feeds/v1/items/${id.replace('urn:uuid:', '')}`
}
