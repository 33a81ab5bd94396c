export type WireItem = {
  _disclosure: {
    change: { at: string; kind: string; reason_code?: string }
    content_sha256?: string
    purge?: boolean
    seq: string
    state: string
  }
  content_html?: string
  content_text?: string
  date_published?: string
  id: string
  title?: string
}

export type WireFeed = {
  _disclosure: {
    sync?: { epoch: string; has_more: boolean; next_cursor: string; poll_after_seconds?: number }
  }
  feed_url: string
  items: WireItem[]
  next_url?: string
}

/** A consumer as docs/feeds.md describes it: rows and cursor, applied only when `seq` is greater. */
export function createMirror() {
  const rows = new Map<string, WireItem>()
  return {
    apply: ({ items }: WireFeed) => {
      for (const item of items) {
        const known = rows.get(item.id)
        if (!known || item._disclosure.seq > known._disclosure.seq) rows.set(item.id, item)
      }
    },
    published: () =>
      [...rows.values()]
        .filter(({ _disclosure }) => _disclosure.state === 'published')
        .map(({ id }) => id)
        .sort(),
    rows,
  }
}

/** Follows a change stream to its end and returns every page. */
export async function walk({
  get,
  path,
}: {
  get: (path: string) => Promise<Response>
  path: string
}): Promise<WireFeed[]> {
  const pages: WireFeed[] = []
  for (let next: string | undefined = path; next !== undefined;) {
    const response = await get(next)
    if (response.status !== 200) throw new Error(`${next} answered ${response.status}`)
    const page = (await response.json()) as WireFeed
    pages.push(page)
    if (pages.length > 500) throw new Error('the stream does not end')
    next = page.next_url && new URL(page.next_url).pathname + new URL(page.next_url).search
  }
  return pages
}
