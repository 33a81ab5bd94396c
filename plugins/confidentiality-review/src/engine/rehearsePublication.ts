import type { CollectionSlug, PayloadRequest } from 'payload'

import type { ReviewTarget } from '../options.ts'

import { rehearsalPermit } from './permit.ts'

/** Thrown by the adapter gate in place of the write; carries what would have been written. */
export class RehearsalPassed extends Error {
  readonly data: Record<string, unknown>

  constructor(data: Record<string, unknown>) {
    super('the rehearsal reached the database')
    this.data = data
  }
}

/**
 * Runs Payload's own publish of the newest draft up to the database and stops there: validation and
 * hooks run exactly as they will at release, nothing is written. Gives the data that would have been
 * written; invalid content throws Payload's ValidationError with an issue per field.
 */
export async function rehearsePublication({
  collection,
  id,
  req,
}: ReviewTarget & { req: PayloadRequest }): Promise<Record<string, unknown>> {
  try {
    await rehearsalPermit.run(() =>
      req.payload.update({
        id,
        collection: collection as CollectionSlug,
        context: { ...req.context },
        data: { _status: 'published' },
        depth: 0,
        disableTransaction: true,
        draft: false,
        overrideAccess: true,
        req: {
          ...req,
          context: { ...req.context },
          transactionID: undefined,
        } as unknown as PayloadRequest,
      }),
    )
  } catch (error) {
    if (error instanceof RehearsalPassed) return error.data
    throw error
  }
  throw new Error(`the rehearsal of ${collection} ${id} was not stopped at the database`)
}
