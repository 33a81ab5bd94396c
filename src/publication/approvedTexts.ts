import type { Payload } from 'payload'

import { walkRows } from '@gongkai/shared'

type Row = { [column: string]: null | string | undefined }

/** Where what was approved or is public stands as text: collection, unique column, text. */
const PLACES = [
  ['review-snapshots', 'key', 'content'],
  ['publication-states', 'key', 'snapshot'],
  ['publications', 'seq', 'body'],
] as const

/** Everything that was ever handed to a review or published, as text, as long as it is kept. */
export async function* approvedTexts(payload: Payload): AsyncGenerator<string> {
  for (const [collection, column, text] of PLACES) {
    const rows = walkRows<Row>({ collection, column, payload, select: [column, text] })
    for await (const row of rows) if (row[text]) yield row[text]
  }
}
