import type { Payload } from 'payload'

import { erase, release, settleNotices, sweep, withdraw } from '@gongkai/publications'

import type { Process } from './logModel.ts'
import { feedMirror, type Mirror } from './mirrors.ts'
import type { Write } from './plan.ts'

export type WriteOrder = {
  approvalKey: string
  id: string
  payload: Payload
  snapshot: string
  write: Write
}

/** A way to keep a log and to follow it. */
export type LogDesign = {
  /** Follows a feed of the log. */
  follow: (args: { feed: string; process: Process }) => Mirror
  /** Repairs what was left undone. */
  sweep: (args: { payload: Payload }) => Promise<unknown>
  /** Makes an entry public, or takes it down. */
  write: (order: WriteOrder) => Promise<unknown>
}

export const REASON = 'issued_in_error'

/** The product. */
export const theDesign: LogDesign = {
  follow: ({ feed, process: { get } }) => feedMirror({ feed, get }),
  sweep,
  write: ({ approvalKey, id, payload, snapshot, write }) => {
    const target = { id, collection: 'papers' }
    if (write.kind === 'release') {
      return release({ approval: { ...target, approvalKey, snapshot }, payload })
    }
    const takeDown = write.kind === 'erase' ? erase : withdraw
    return takeDown({ ...target, payload, reasonCode: REASON })
  },
}

/** The product without its comparison of states and records: notices are all it repairs by. */
export const withoutSweeper: LogDesign = { ...theDesign, sweep: settleNotices }
