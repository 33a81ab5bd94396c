/** What was, is and was undone; steps are kept up to a limit. */
export type History<State> = { future: State[]; past: State[]; present: State }

const STEPS = 100

export function changed<State>({
  history: { past, present },
  next,
}: {
  history: History<State>
  next: State
}): History<State> {
  return { future: [], past: [...past, present].slice(-STEPS), present: next }
}

export function undone<State>({ future, past, present }: History<State>): History<State> {
  const before = past.at(-1)
  if (before === undefined) return { future, past, present }
  return { future: [present, ...future], past: past.slice(0, -1), present: before }
}

export function redone<State>({ future, past, present }: History<State>): History<State> {
  const [next, ...rest] = future
  if (next === undefined) return { future, past, present }
  return { future: rest, past: [...past, present], present: next }
}
