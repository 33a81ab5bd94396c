import type { Payload } from 'payload'

import type { TestDatabase } from '../databases.ts'
import { bootFeedProject } from '../feedProject.ts'
import { takeTurnsAt } from '../interleaving.ts'
import { rawDelete } from '../rawDatabase.ts'

/** Milliseconds that pass with every database call. */
const TICK = 200

/** More than any cache of the feeds remembers, in milliseconds. */
const LONG = 60_000

/** The clock of the last writer is slow, as clocks are. */
const CLOCK_BEHIND = 20_000

export type Get = (path: string) => Promise<Response>

/** A server process: what it serves and what it writes with. */
export type Process = { get: Get; payload: Payload }

/** Server processes on one database, which take turns at it. */
export async function bootLogModel({ testDatabase }: { testDatabase: TestDatabase }) {
  const project = await bootFeedProject({ feeds: ['all', 'dept-mzj'], testDatabase })
  const writers: Process[] = [
    project,
    await project.bootPeer(),
    await project.bootPeer({ clockBehind: CLOCK_BEHIND }),
  ]
  const feedOrigin: Process = await project.bootPeer()
  for (const { payload } of [...writers, feedOrigin]) takeTurnsAt(payload)
  const { clock, payload } = project
  return {
    /** Where the database is, for processes of their own. */
    address: project.address,
    approve: project.approve,
    close: project.close,
    /** A process that only serves. The first writer serves as well. */
    feedOrigin,
    /** Empties the log and lets every cache expire. */
    startAnew: async () => {
      for (const kind of ['publications', 'publication-states', 'publication-outbox']) {
        await rawDelete({ collection: kind, payload })
      }
      clock.now += LONG
    },
    tick: () => void (clock.now += TICK),
    waitLong: () => void (clock.now += LONG),
    writers,
  }
}

export type LogModel = Awaited<ReturnType<typeof bootLogModel>>
