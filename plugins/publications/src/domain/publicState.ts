import type { Change } from './change.ts'

export type PublicState = 'erased' | 'published' | 'withdrawn'

/** What the public shall see of an entry from `at` on: one step in its append-only history. */
export type StateStep = {
  approvalKey: null | string
  at: string
  change: Change
  firstPublishedAt: string
  modifiedAt: string
  /** Place in the entry's history, dense from 1. */
  n: number
  publicId: string
  revision: number
  /** Approved canonical snapshot; `null` when nothing is public. */
  snapshot: null | string
  state: PublicState
  /** Title of a withdrawn entry as the public knew it. */
  title: null | string
  /** Address of a withdrawn or erased entry as the public knew it. */
  url: null | string
}

export type PublicEvent =
  | {
      approvalKey: string
      at: string
      kind: 'release'
      /** Public id to give when the entry has none yet. */
      newPublicId: string
      snapshot: string
    }
  | {
      at: string
      kind: 'erase' | 'withdraw'
      note?: string
      reasonCode: string
      title?: string
      url?: string
    }

/** The step an event leads to, or `null` when it changes nothing. */
export function nextStep({
  current,
  event,
}: {
  current: null | StateStep
  event: PublicEvent
}): null | StateStep {
  if (event.kind === 'release') return released({ current, event })
  if (!current || current.state === 'erased') return null
  if (event.kind === 'withdraw') {
    return current.state === 'withdrawn' ? null : withdrawn({ current, event })
  }
  return erased({ current, event })
}

function released({
  current,
  event,
}: {
  current: null | StateStep
  event: Extract<PublicEvent, { kind: 'release' }>
}): StateStep {
  const { approvalKey, at, newPublicId, snapshot } = event
  return {
    approvalKey,
    at,
    change: { at, kind: current?.state === 'published' ? 'revised' : 'published', material: true },
    firstPublishedAt: current?.firstPublishedAt ?? at,
    modifiedAt: at,
    n: (current?.n ?? 0) + 1,
    publicId: current?.publicId ?? newPublicId,
    revision: (current?.revision ?? 0) + 1,
    snapshot,
    state: 'published',
    title: null,
    url: null,
  }
}

type Takedown = Extract<PublicEvent, { kind: 'erase' | 'withdraw' }>

function withdrawn({ current, event }: { current: StateStep; event: Takedown }): StateStep {
  const { at, note, reasonCode, title, url } = event
  return {
    ...takenDown({ at, current }),
    change: { at, kind: 'withdrawn', material: true, reasonCode, ...(note && { note }) },
    state: 'withdrawn',
    title: title ?? null,
    url: url ?? null,
  }
}

/** A note could repeat what has to disappear, so an erasure carries its reason code alone. */
function erased({ current, event }: { current: StateStep; event: Takedown }): StateStep {
  const { at, reasonCode, url } = event
  return {
    ...takenDown({ at, current }),
    change: { at, kind: 'erased', material: true, reasonCode },
    state: 'erased',
    title: null,
    url: url ?? current.url,
  }
}

function takenDown({ at, current }: { at: string; current: StateStep }): StateStep {
  return { ...current, approvalKey: null, at, modifiedAt: at, n: current.n + 1, snapshot: null }
}
