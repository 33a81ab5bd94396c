import type { Payload } from 'payload'

import { isUniqueViolation, officeTime, retryWithJitter } from '@gongkai/shared'
import { randomUUID } from 'node:crypto'

import { nextStep } from '../../../plugins/publications/src/domain/publicState.ts'
import type { Appearance, LogRecord } from '../../../plugins/publications/src/domain/record.ts'
import { isOnRecord, nextRecord } from '../../../plugins/publications/src/domain/record.ts'
import { pluginOptions } from '../../../plugins/publications/src/engine/pluginOptions.ts'
import { projectStep } from '../../../plugins/publications/src/engine/projectStep.ts'
import { newestRecordOf, readHead } from '../../../plugins/publications/src/engine/readLog.ts'
import {
  deleteRows,
  findRows,
  insertRow,
  type Row,
  updateRows,
} from '../../../plugins/publications/src/engine/rows.ts'
import { addStep, newestStepOf } from '../../../plugins/publications/src/engine/stateSteps.ts'
import { type LogDesign, REASON, theDesign, withoutSweeper, type WriteOrder } from './design.ts'
import { clockMirror } from './mirrors.ts'

type Entry = { entryKey: string; payload: Payload }
type Appender = (entry: Entry) => Promise<void>

type WrongDesign = {
  design: () => LogDesign
  /** Whether processes have to die and notices to be lost before it shows. */
  disasters: boolean
  name: string
  /** Where random plans find it wrong soon; from any other they take up to some hundred. */
  seed: number
}

/** Tempting designs that lose changes: each has to be found out. */
export const wrongDesigns: WrongDesign[] = [
  {
    design: () => followedByClock({ again: false }),
    disasters: false,
    name: 'asking for what changed after a time',
    seed: 6,
  },
  {
    design: () => followedByClock({ again: true }),
    disasters: false,
    name: 'asking for what changed at a time or after it',
    seed: 6,
  },
  {
    design: () => withAppender(numberBeforeState()),
    disasters: false,
    name: 'taking a number from a counter and writing the record later',
    seed: 6,
  },
  {
    design: () => withAppender(oneRowAnEntry),
    disasters: false,
    name: 'moving the one row of an entry to the next number',
    seed: 35,
  },
  {
    design: () => withAppender(stateBeforeHead),
    disasters: false,
    name: 'reading the state before the head',
    seed: 35,
  },
  {
    design: () => withoutSweeper,
    disasters: true,
    name: 'relying on notices alone',
    seed: 7,
  },
]

function followedByClock({ again }: { again: boolean }): LogDesign {
  return {
    ...theDesign,
    follow: ({ feed, process: { payload } }) => clockMirror({ again, feed, payload }),
  }
}

/** The states and notices of the product, with records written by somebody else's rule. */
function withAppender(append: Appender): LogDesign {
  return {
    ...theDesign,
    sweep: async ({ payload }) => {
      const notices = await findRows({ kind: 'outbox', payload, where: {} })
      for (const { entryKey } of notices) await append({ entryKey, payload })
    },
    write: async (order) => {
      const entry = { entryKey: `papers:${order.id}`, payload: order.payload }
      await addStepFor({ ...order, ...entry })
      if (await newestStepOf(entry)) await append(entry)
    },
  }
}

async function addStepFor({
  approvalKey,
  entryKey,
  payload,
  snapshot,
  write,
}: { entryKey: string } & WriteOrder): Promise<void> {
  const at = officeTime(pluginOptions(payload).now())
  await addStep({
    decide: async (current) =>
      nextStep({
        current,
        event:
          write.kind === 'release'
            ? {
                approvalKey,
                at,
                kind: 'release',
                newPublicId: `urn:uuid:${randomUUID()}`,
                snapshot,
              }
            : { at, kind: write.kind, reasonCode: REASON },
      }),
    entryKey,
    payload,
  })
}

/** 0.7 % of mirrors wrong in the model: an old state can come behind a newer one. */
const stateBeforeHead: Appender = (entry) =>
  untilFirst(async () => {
    const seen = await seeEntry(entry)
    const head = await readHead(entry.payload)
    await record({ ...entry, ...seen, head })
  })

/** 7.2 % of mirrors wrong in the model: 12 can be visible before 11. */
function numberBeforeState(): Appender {
  let numbers = 0
  return async (entry) => {
    numbers += 1
    const head = { recordHash: '', seq: numbers - 1 }
    await record({ ...entry, ...(await seeEntry(entry)), head })
  }
}

/** 2.7 % of mirrors wrong in the model: a number that is freed is filled behind a reader. */
const oneRowAnEntry: Appender = (entry) =>
  untilFirst(async () => {
    const head = await readHead(entry.payload)
    await record({ ...entry, ...(await seeEntry(entry)), head, move: true })
  })

type Seen = {
  appearance: Appearance
  newest: Row<'records'> | undefined
  noticeIds: string[]
}

async function seeEntry({ entryKey, payload }: Entry): Promise<Seen> {
  const notices = await findRows({
    kind: 'outbox',
    payload,
    where: { entryKey: { equals: entryKey } },
  })
  const step = await newestStepOf({ entryKey, payload })
  if (!step) throw new Error(`${entryKey} has no state`)
  const newest = await newestRecordOf({ entryKey, payload })
  const { appearance } = await projectStep({
    entryKey,
    newest,
    payload,
    step,
    tables: undefined,
  })
  return { appearance, newest, noticeIds: notices.map(({ id }) => id) }
}

async function record({
  appearance,
  entryKey,
  head,
  move = false,
  newest,
  noticeIds,
  payload,
}: { head: { recordHash: string; seq: number }; move?: boolean } & Entry & Seen): Promise<void> {
  if (!isOnRecord({ appearance, newest })) {
    const at = officeTime(pluginOptions(payload).now())
    const data = nextRecord({ appearance, at, head, newest })
    if (move && newest) await moveRow({ data, id: newest.id, payload })
    else await insertRow({ data, kind: 'records', payload })
    await supersede({ entryKey, payload, seq: data.seq })
  }
  await deleteRows({ kind: 'outbox', payload, where: { id: { in: noticeIds } } })
}

async function moveRow({ data, id, payload }: { data: LogRecord; id: string; payload: Payload }) {
  await updateRows({ data, kind: 'records', payload, where: { id: { equals: id } } })
}

async function supersede({ entryKey, payload, seq }: { seq: number } & Entry): Promise<void> {
  await updateRows({
    data: { body: null, superseded: true },
    kind: 'records',
    payload,
    where: { and: [{ entryKey: { equals: entryKey } }, { seq: { less_than: seq } }] },
  })
}

async function untilFirst(run: () => Promise<void>): Promise<void> {
  await retryWithJitter({ attempts: 100, retryWhen: isUniqueViolation, run })
}
