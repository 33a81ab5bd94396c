const QUIET_SECONDS = 10
const LONGEST_SECONDS = 180

/**
 * A server compares its whole log with its settings when it starts. Resolves once the feed of
 * everything has not changed for some time, so that this work is not measured.
 */
export async function whenSettled(origin: string): Promise<void> {
  let [etag, quiet] = ['', 0]
  for (let second = 0; second < LONGEST_SECONDS; second += 1) {
    const response = await fetch(`${origin}/feeds/v1/feeds/all/feed.json`, { method: 'HEAD' })
    const newest = response.headers.get('ETag') ?? ''
    quiet = response.ok && newest === etag ? quiet + 1 : 0
    etag = newest
    if (quiet >= QUIET_SECONDS) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`the log still changes after ${LONGEST_SECONDS} seconds`)
}
