import type { Payload } from 'payload'

import type { StateStep } from '../domain/publicState.ts'
import { isOnRecord } from '../domain/record.ts'

import { isStored } from '../files/storePublicFile.ts'
import { PLUGIN } from '../names.ts'
import type { PublicFile } from '../options.ts'
import { pluginOptions } from './pluginOptions.ts'
import { projectStep } from './projectStep.ts'
import { newestRecordOf } from './readLog.ts'
import { findRow, findRows } from './rows.ts'
import { newestStepOf } from './stateSteps.ts'

type Entry = { entryKey: string; payload: Payload }

/**
 * Whether log, files and stored texts agree with an entry's newest state. The answer may be out of
 * date as soon as it is given; only the appender may act on a difference.
 */
export async function isInOrder({
  entryKey,
  payload,
  tables,
}: { tables: unknown } & Entry): Promise<boolean> {
  const step = await newestStepOf({ entryKey, payload })
  if (!step) throw new Error(`${PLUGIN}: ${entryKey} has no public state`)
  const newest = await newestRecordOf({ entryKey, payload })
  const { appearance, files } = await projectStep({ entryKey, newest, payload, step, tables })
  return (
    isOnRecord({ appearance, newest }) &&
    (await onlyNewestIsShown({ entryKey, payload })) &&
    (await filesAreInOrder({ files, payload, step })) &&
    (await erasedTextsAreBlank({ entryKey, payload }))
  )
}

async function onlyNewestIsShown({ entryKey, payload }: Entry): Promise<boolean> {
  const shown = await findRows({
    kind: 'records',
    limit: 2,
    payload,
    select: ['seq'],
    where: { and: [{ entryKey: { equals: entryKey } }, { superseded: { equals: false } }] },
  })
  return shown.length === 1
}

async function filesAreInOrder({
  files,
  payload,
  step,
}: {
  files: PublicFile[]
  payload: Payload
  step: StateStep
}): Promise<boolean> {
  const { filesDirectory } = pluginOptions(payload)
  const rows = await findRows({
    kind: 'files',
    payload,
    where: { publicId: { equals: step.publicId } },
  })
  const named = new Set(files.map(({ sha256 }) => sha256))
  for (const row of rows) {
    const stored = await isStored({ file: row, filesDirectory })
    const shown = row.state === 'live' && stored
    const left = row.state === 'live' || stored || (step.state === 'erased' && row.filename)
    if (named.has(row.sha256) ? !shown : left) return false
    named.delete(row.sha256)
  }
  return named.size === 0
}

async function erasedTextsAreBlank({ entryKey, payload }: Entry): Promise<boolean> {
  const ofEntry = { entryKey: { equals: entryKey } }
  const erased = await findRow({
    kind: 'states',
    payload,
    select: ['n'],
    sort: '-n',
    where: { and: [ofEntry, { state: { equals: 'erased' } }] },
  })
  if (!erased) return true
  const left = await findRow({
    kind: 'states',
    payload,
    select: ['n'],
    where: { and: [ofEntry, { n: { less_than: erased.n } }, { change: { exists: true } }] },
  })
  return !left
}
