import { loadBarState } from '../reviewState/loadBarState.ts'

import type { SlotProps } from '../reviewState/slotProps.ts'
import { StatusBarClient } from './index.client.tsx'

/** The one next action of a document, beside the edit view's own controls. */
export async function StatusBar({ id, collection, i18n, payload, user }: SlotProps) {
  if (!id) return null
  const initial = await loadBarState(collection, String(id), payload, user, i18n)
  if (!initial) return null
  return <StatusBarClient initial={initial} target={{ id: String(id), collection }} />
}
