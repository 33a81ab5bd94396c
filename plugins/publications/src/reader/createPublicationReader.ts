import type { Payload } from 'payload'

import { packedScope } from '../domain/scopes.ts'

import { onAppended } from '../engine/appendListeners.ts'
import { readHead } from '../engine/readLog.ts'
import { findRow } from '../engine/rows.ts'
import { readEpoch } from './epoch.ts'
import type { PublicationReader } from './publicationReader.ts'
import { publishedRecord } from './publishedRecord.ts'
import { readChanges } from './readChanges.ts'
import { readFile } from './readFile.ts'
import { readList } from './readList.ts'

/** The one way to read what is public. It never looks at an editable collection. */
export function createPublicationReader({ payload }: { payload: Payload }): PublicationReader {
  return {
    changes: (args) => readChanges({ ...args, payload }),
    epoch: () => readEpoch(payload),
    file: (sha256) => readFile({ payload, sha256 }),
    head: async () => (await readHead(payload)).seq,
    list: (args) => readList({ ...args, payload }),
    onAppended: (listener) => onAppended({ listener, payload }),
    record: async (publicId) => {
      const where = { publicId: { equals: publicId } }
      const row = await findRow({ kind: 'records', payload, sort: '-seq', where })
      return row ? publishedRecord(row) : null
    },
    scopeHead: async (scope) => {
      const where = { ever: { contains: packedScope(scope) } }
      const row = await findRow({ kind: 'records', payload, select: ['seq'], sort: '-seq', where })
      return row?.seq ?? 0
    },
  }
}
