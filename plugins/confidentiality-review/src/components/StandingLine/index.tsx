import { loadBarState } from '../reviewState/loadBarState.ts'

import type { SlotProps } from '../reviewState/slotProps.ts'
import { StandingLineClient } from './index.client.tsx'

/** Where a document stands, who holds it and until when; in place of Payload's status. */
export async function StandingLine({ id, collection, i18n, payload, user }: SlotProps) {
  if (!id) return null
  const initial = await loadBarState(collection, String(id), payload, user, i18n)
  if (!initial) return null
  return <StandingLineClient initial={initial} target={{ id: String(id), collection }} />
}
