import type { PublishedRecord } from '@gongkai/publications'
import type { PayloadRequest } from 'payload'

import { createPublicationReader } from '@gongkai/publications'

import { seesAllDepartments } from '../../access/index.ts'

import type { MaybeStaff } from '../../access/staff.ts'
import { publicItemPath } from '../publicItemPath.ts'

const SHOWN = 6
const MOST_DEPARTMENTS = 5

export type PublishedItem = {
  /** RFC 3339. */
  at: string
  path: string
  publicId: string
  publisher: string
  title: string
}

/** The newest public items of the reader's departments, or of all for who sees all. */
export async function readPublished({
  codes,
  req,
}: {
  codes: string[]
  req: PayloadRequest
}): Promise<PublishedItem[]> {
  const reader = createPublicationReader({ payload: req.payload })
  const scopes = seesAllDepartments(req.user as MaybeStaff)
    ? ['all']
    : codes.slice(0, MOST_DEPARTMENTS).map((code) => `dept-${code}`)
  const lists = await Promise.all(scopes.map((scope) => reader.list({ limit: SHOWN, scope })))
  return lists
    .flat()
    .sort((a, b) => (b.datePublished ?? '').localeCompare(a.datePublished ?? ''))
    .slice(0, SHOWN)
    .map(publishedItem)
}

function publishedItem({ at, body, datePublished, publicId }: PublishedRecord): PublishedItem {
  const { _disclosure, title } = body as {
    _disclosure?: { publisher?: { name?: string } }
    title?: string
  }
  return {
    at: datePublished ?? at,
    path: publicItemPath(publicId),
    publicId,
    publisher: _disclosure?.publisher?.name ?? '',
    title: title ?? publicId,
  }
}
