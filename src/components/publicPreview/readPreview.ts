import type { CollectionSlug, JsonObject, PayloadRequest } from 'payload'

import { contentSnapshot } from '@gongkai/confidentiality-review'
import { publicStateOf } from '@gongkai/publications'

import { submittedParts } from '../../review/submittedParts.ts'
import { missingFields } from './missingFields.ts'
import { missingGuideParts } from './missingGuideParts.ts'
import { projectPreview } from './projectPreview.ts'

type PublicState = NonNullable<Awaited<ReturnType<typeof publicStateOf>>>

export type Preview = {
  /** The feed item the newest draft would become. */
  item?: JsonObject
  /** What the public sees now, and whether this is the same content. */
  live: ({ isSame: boolean } & PublicState) | null
  /** Labels of required fields that are still empty. */
  missing: string[]
  /** How the document says it is to be disclosed. */
  mode: unknown
  /** Why there is no item. */
  problem?: string
}

/** What the public would see if the newest draft of a document were released now. */
export async function readPreview({
  collection,
  id,
  req,
}: {
  collection: string
  id: string
  req: PayloadRequest
}): Promise<Preview> {
  const { payload } = req
  const written = (await payload.findByID({
    id,
    collection: collection as CollectionSlug,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })) as unknown as Record<string, unknown>
  const data: Record<string, unknown> = {
    ...written,
    ...(await submittedParts({ collection, data: written, payload })),
  }
  const snapshot = await contentSnapshot({ id, collection, data, payload, req })
  const state = await publicStateOf({ id, collection, payload })
  const live = state && { ...state, isSame: state.snapshot === snapshot }
  const known = {
    live,
    missing: [
      ...missingFields({ collection, data, req }),
      ...(collection === 'guides' ? missingGuideParts({ guide: data, req }) : []),
    ],
    mode: data.disclosureMode,
  }
  try {
    const item = await projectPreview({
      id,
      collection,
      live: state,
      payload,
      snapshot: JSON.parse(snapshot) as JsonObject,
    })
    return { ...known, item }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { ...known, problem: error.message }
  }
}
