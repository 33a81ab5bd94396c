import type { Payload } from 'payload'

export type AppendListener = (head: number) => void

const listeners = new WeakMap<Payload, Set<AppendListener>>()

/** Calls `listener` with every number this process appends. Returns the way to stop it. */
export function onAppended({
  listener,
  payload,
}: {
  listener: AppendListener
  payload: Payload
}): () => void {
  const all = listeners.get(payload) ?? new Set()
  listeners.set(payload, all.add(listener))
  return () => all.delete(listener)
}

/** A listener that fails is logged: the record it was told of is public all the same. */
export function tellAppended({ payload, seq }: { payload: Payload; seq: number }): void {
  for (const listener of listeners.get(payload) ?? []) {
    try {
      listener(seq)
    } catch (error) {
      payload.logger.error({ err: error, msg: `publications: a listener failed at record ${seq}` })
    }
  }
}
