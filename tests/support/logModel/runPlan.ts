import type { Payload } from 'payload'

import { verifyLog } from '@gongkai/publications'
import { canonicalJson } from '@gongkai/shared'

import { interleave, mortally, takeTurn } from '../interleaving.ts'
import { rawDelete } from '../rawDatabase.ts'
import type { LogDesign } from './design.ts'
import { type LogModel, type Process } from './logModel.ts'
import type { Mirror } from './mirrors.ts'
import { MIRRORED, type Operation, type Plan } from './plan.ts'
import { differences, readTruth } from './truth.ts'

/** More pages than the mirrors of a run can need. */
const MANY_PAGES = 100

type Run = { design: LogDesign; model: LogModel; plan: Plan }

/** What went on: the approvals whose release was reported as done, in the order of their ends. */
export type Reported = { approvalKey: string; begun: number; ended: number }

/**
 * Carries a plan out on an empty log, sweeps, lets the mirrors catch up, and says where they differ
 * from the truth, or the truth from what writers were told.
 */
export async function runPlan({ design, model, plan }: Run): Promise<string[]> {
  await model.startAnew()
  const [first, ...others] = model.writers
  if (!first) throw new Error('there is no writer')
  const { payload } = first
  const all = design.follow({ feed: 'all', process: model.feedOrigin })
  const department = design.follow({ feed: `dept-${MIRRORED}`, process: first })
  const reported: Reported[] = []
  let time = 0
  await interleave({
    actors: [
      ...plan.writers.map((operations, index) =>
        writer({
          design,
          model,
          operations,
          process: [first, ...others][index] ?? first,
          reported,
          time: () => time,
          writer: index,
        }),
      ),
      reader({ mirror: all, polls: plan.polls.all }),
      reader({ mirror: department, polls: plan.polls.department }),
    ],
    beforeStep: () => {
      time += 1
      model.tick()
    },
    seed: plan.schedule,
  })
  await design.sweep({ payload })
  model.waitLong()
  await catchUp(all)
  await catchUp(department)
  const truth = await readTruth(payload)
  return [
    ...differences({ feed: 'all', shown: all.shown(), truth }),
    ...differences({ department: MIRRORED, feed: MIRRORED, shown: department.shown(), truth }),
    ...truth.brokenPromises(reported),
  ]
}

/** Whether the log is dense and unbroken. */
export async function logFaults({ payload }: { payload: Payload }): Promise<string[]> {
  const { firstBad } = await verifyLog({ payload })
  return firstBad ? [`record ${firstBad.seq}: ${firstBad.reason}`] : []
}

function writer({
  design,
  model,
  operations,
  process: { payload },
  reported,
  time,
  writer,
}: {
  design: LogDesign
  model: LogModel
  operations: Operation[]
  process: Process
  reported: Reported[]
  time: () => number
  writer: number
}): () => Promise<void> {
  const carryOut = async ({ index, operation }: { index: number; operation: Operation }) => {
    if (operation.kind === 'sweep') return void (await design.sweep({ payload }))
    const id = `paper-${operation.entry}`
    if (operation.kind === 'loseNotices') {
      const where = { entryKey: `papers:${id}` }
      return takeTurn(() => rawDelete({ collection: 'publication-outbox', payload, where }))
    }
    const approvalKey = model.approve()
    const begun = time()
    const fields = {
      department: 'department' in operation ? operation.department : '',
      text: `of writer ${writer}, ${index}`,
      title: id,
    }
    const snapshot = canonicalJson({ id, collection: 'papers', fields })
    await design.write({ approvalKey, id, payload, snapshot, write: operation })
    if (operation.kind === 'release') reported.push({ approvalKey, begun, ended: time() })
  }
  return async () => {
    for (const [index, operation] of operations.entries()) {
      await mortally({
        calls: operation.diesAfter,
        work: () => carryOut({ index, operation }),
      })
    }
  }
}

function reader({ mirror, polls }: { mirror: Mirror; polls: number }): () => Promise<void> {
  return async () => {
    for (let poll = 0; poll < polls; poll++) await mirror.poll()
  }
}

async function catchUp(mirror: Mirror): Promise<void> {
  for (let page = 0; page < MANY_PAGES; page++) if (!(await mirror.poll())) return
  throw new Error('the stream does not end')
}
