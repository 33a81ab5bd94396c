import type { Payload } from 'payload'

import { storedRows } from '../storedRows.ts'
import { type Shown, shownAs } from './mirrors.ts'
import type { Reported } from './runPlan.ts'

type Step = {
  approvalKey: null | string
  entryKey: string
  n: number
  publicId: string
  snapshot: null | string
  state: string
}

type Fact = { department: string | undefined; shown: Shown }

export type Truth = {
  /** Releases that were reported as done but were not, or not in the order they were done. */
  brokenPromises: (reported: Reported[]) => string[]
  /** What the newest state of each entry shows, by public id. */
  facts: Map<string, Fact>
}

/** What the editors decided, step by step; the log is not asked. */
export async function readTruth(payload: Payload): Promise<Truth> {
  const rows = await storedRows({ collection: 'publication-states', payload, sort: 'n' })
  const steps = rows as unknown as Step[]
  return {
    brokenPromises: (reported) => brokenPromises({ reported, steps }),
    facts: new Map(steps.map((step) => [step.publicId, factOf(step)])),
  }
}

function factOf({ snapshot, state }: Step): Fact {
  const { department, text } = snapshot
    ? (JSON.parse(snapshot) as { fields: { department: string; text: string } }).fields
    : {}
  return { department, shown: shownAs({ state, ...(text !== undefined && { text }) }) }
}

/** Where a mirror of all, or of one department, differs from the truth. */
export function differences({
  department,
  feed,
  shown,
  truth,
}: {
  department?: string
  feed: string
  shown: Map<string, Shown>
  truth: Truth
}): string[] {
  const ids = new Set([...shown.keys(), ...truth.facts.keys()])
  return [...ids].flatMap((id) => {
    const fact = truth.facts.get(id)
    const isOutside =
      department !== undefined && fact?.shown.startsWith('text') && fact.department !== department
    const due = isOutside ? 'hidden' : (fact?.shown ?? 'nothing')
    const found = shown.get(id)
    // A mirror need not know of what it never showed.
    if (found === due || (found === undefined && ['erased', 'hidden'].includes(due))) return []
    return [`the mirror of ${feed} shows "${found ?? 'nothing'}", due is "${due}"`]
  })
}

function brokenPromises({ reported, steps }: { reported: Reported[]; steps: Step[] }): string[] {
  const stepOf = ({ approvalKey }: Reported) =>
    steps.find((step) => step.approvalKey === approvalKey)
  const kept = reported.map((promise) => ({ promise, step: stepOf(promise) }))
  const lost = kept.filter(({ step }) => !step).map(() => 'a reported release is gone')
  const reversed = kept.flatMap(({ promise: earlier, step: first }) =>
    kept
      .filter(
        ({ promise: later, step: second }) =>
          first?.entryKey === second?.entryKey &&
          earlier.ended < later.begun &&
          Number(first?.n) > Number(second?.n),
      )
      .map(() => 'a later release lies before an earlier one'),
  )
  return [...lost, ...reversed]
}
