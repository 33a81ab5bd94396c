import type { UIFieldServerProps } from 'payload'

import { loadBarState } from '../reviewState/loadBarState.ts'
import { ReviewNoticeClient } from './index.client.tsx'

/** What whoever opens a document must know first: why it came back, or why it is locked. */
export async function ReviewNotice({ collectionSlug, id, req }: UIFieldServerProps) {
  if (!id || !req.user) return null
  const { i18n, payload, user } = req
  const initial = await loadBarState(collectionSlug, String(id), payload, user, i18n)
  if (!initial) return null
  return (
    <ReviewNoticeClient initial={initial} target={{ id: String(id), collection: collectionSlug }} />
  )
}
