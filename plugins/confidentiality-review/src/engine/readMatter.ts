import type { Payload } from 'payload'

import { plainText } from '../domain/plainText.ts'
import type { ReviewTarget } from '../options.ts'
import { newestDraft } from './newestDraft.ts'
import { reviewedCollection } from './pluginOptions.ts'

export type Matter = {
  department: string
  /** The newest content, published or not. */
  draft: Record<string, unknown>
  title: string
}

/** What a review is about: the newest draft, its name and the department that answers for it. */
export async function readMatter({
  collection,
  id,
  payload,
}: ReviewTarget & { payload: Payload }): Promise<Matter | null> {
  const { department, title = 'title' } = reviewedCollection({ collection, payload })
  const draft = await newestDraft({ collection, id, payload })
  return (
    draft && { department: plainText(draft[department]), draft, title: plainText(draft[title]) }
  )
}
