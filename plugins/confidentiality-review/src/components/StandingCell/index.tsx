import type { DefaultServerCellComponentProps } from 'payload'

import { plainText } from '../../domain/plainText.ts'
import { standingOfRow } from '../../overview/standings.ts'
import { serverText } from '../reviewState/serverText.ts'
import { StandingPill } from '../StandingPill/index.tsx'

/** Where a document of a list stands, in words. */
export async function StandingCell({
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const row = rowData as { _status?: unknown; id?: unknown } | undefined
  const id = plainText(row?.id)
  if (id === '') return null
  const standing = await standingOfRow({
    id,
    collection: collectionSlug,
    payload,
    status: row?._status,
  })
  return <StandingPill label={serverText(i18n)(`standing:${standing}`)} standing={standing} />
}
