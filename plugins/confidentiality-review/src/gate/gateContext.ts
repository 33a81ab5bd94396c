import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../options.ts'

/** Where a write on a reviewed collection comes from. */
export type GateContext = {
  /** The undecorated adapter. */
  adapter: BaseDatabaseAdapter
  collection: string
  options: ResolvedOptions
  req: Partial<PayloadRequest> | undefined
}
