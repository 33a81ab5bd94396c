import type { FeedState } from '../feedState.ts'
import type { FeedName } from '../options.ts'

/** The feed of that name, or undefined; a feed made just now is found within ten seconds. */
export async function knownFeed({
  name,
  state,
}: {
  name: string | undefined
  state: FeedState
}): Promise<FeedName | undefined> {
  const feeds = await state.feedNames.read('')
  return feeds.find((feed) => feed.name === name)
}
