import type { Payload } from 'payload'

import { walkRows } from '@gongkai/shared'

import { PUBLICATION_SLUGS } from '../names.ts'
import type { StoredStep } from './rows.ts'

/** Keys of all entries that were ever released. */
export async function* allEntries(payload: Payload): AsyncGenerator<string> {
  const steps = walkRows<StoredStep>({
    collection: PUBLICATION_SLUGS.states,
    column: 'entryKey',
    payload,
    select: ['entryKey'],
    where: { n: { equals: 1 } },
  })
  for await (const { entryKey } of steps) yield entryKey
}
