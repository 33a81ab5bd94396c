import type { AdminText } from '../../translations/admin/adminText.ts'
import type { FeedItem } from './feedItem.ts'

/** The catalogue table that government websites set above a document; empty rows are left out. */
export function catalogueRows({
  page,
  text,
}: {
  page: FeedItem
  text: AdminText
}): [name: string, value: string][] {
  const rows: [string, string][] = [
    [text('publicPreview:pageIndexNumber'), page.indexNumber],
    [text('publicPreview:pageTopic'), page.topic],
    [text('publicPreview:pageIssuer'), page.issuers],
    [text('publicPreview:pageFormedOn'), page.formedOn],
    [text('publicPreview:pageDocumentNumber'), page.documentNumber],
    [text('publicPreview:pageGenre'), page.genre],
    [text('publicPreview:pageValidity'), validityWord({ status: page.validity, text })],
    [text('publicPreview:pagePosted'), posting(page)],
    [text('publicPreview:pageContact'), page.contact],
  ]
  return rows.filter(([, value]) => value !== '')
}

function posting({ postedFrom, postedTo }: FeedItem): string {
  return postedFrom && postedTo ? `${postedFrom}—${postedTo}` : ''
}

const VALIDITIES = {
  amended: 'publicPreview:validityAmended',
  expired: 'publicPreview:validityExpired',
  in_force: 'publicPreview:validityInForce',
  not_yet_effective: 'publicPreview:validityPending',
  repealed: 'publicPreview:validityRepealed',
} as const

function validityWord({ status, text }: { status: string; text: AdminText }): string {
  return status in VALIDITIES ? text(VALIDITIES[status as keyof typeof VALIDITIES]) : ''
}
