import type { Payload } from 'payload'

import { findingsAbout, incident, walkRows } from '@gongkai/shared'

import type { LogRecord } from '../domain/record.ts'

import { allEntries } from '../engine/allEntries.ts'
import type { FileRow } from '../engine/rows.ts'
import { sweep } from '../engine/sweep.ts'
import { verifyLog } from '../engine/verifyLog.ts'
import { PUBLICATION_SLUGS } from '../names.ts'
import { extraFiles } from './extraFiles.ts'
import type { PublicationFinding } from './findings.ts'
import { reconcileFile } from './reconcileFile.ts'
import { reconcileRecord } from './reconcileRecord.ts'
import { reconcileServed } from './reconcileServed.ts'

/**
 * Compares the log with the states it was made from, with the approvals behind it, with the public
 * files, each by its digest, and with what the reader gives; finishes with `sweep` and `verifyLog`.
 * What can be put right from the approved snapshots and the private originals is put right and
 * reported as such; the rest is left to people. May run beside everything else, be stopped at any
 * moment and run again.
 */
export async function* reconcilePublications({
  payload,
}: {
  payload: Payload
}): AsyncGenerator<PublicationFinding> {
  const files = walkRows<FileRow>({
    collection: PUBLICATION_SLUGS.files,
    column: 'key',
    payload,
    where: { state: { equals: 'live' } },
  })
  for await (const row of files) {
    const findings = reconcileFile({ payload, row })
    yield* findingsAbout({ findings, payload, subject: `file:${row.sha256}` })
  }
  const records = walkRows<LogRecord>({
    collection: PUBLICATION_SLUGS.records,
    column: 'seq',
    payload,
    select: ['approvalKey', 'entryKey', 'publicId', 'revision', 'seq', 'state'],
    where: { superseded: { equals: false } },
  })
  for await (const record of records) {
    const findings = reconcileRecord({ payload, record })
    yield* findingsAbout({ findings, payload, subject: `record:${record.seq}` })
  }
  for await (const entryKey of allEntries(payload)) {
    const findings = reconcileServed({ entryKey, payload })
    yield* findingsAbout({ findings, payload, subject: entryKey })
  }
  yield* afterSweep(payload)
}

async function* afterSweep(payload: Payload): AsyncGenerator<PublicationFinding> {
  for (const { entryKey, error } of (await sweep({ payload })).failures) {
    yield incident({ details: { error }, kind: 'entryNotSettled', subject: entryKey })
  }
  yield* extraFiles(payload)
  const { firstBad } = await verifyLog({ payload })
  if (firstBad) {
    const { reason, seq } = firstBad
    yield incident({ details: { reason }, kind: 'brokenLog', subject: `record:${seq}` })
  }
}
