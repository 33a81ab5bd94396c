type Members = Record<string, unknown>

/** What stands at a path such as `lines.3.amount`; nothing where there is no such place. */
export function valueAt({ path, value }: { path: string; value: unknown }): unknown {
  return path.split('.').reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), value)
}

/** Writes at a path of the value itself; groups on the way that are not there yet are made. */
export function writeAt({
  path,
  value,
  written,
}: {
  path: string
  value: object
  written: unknown
}): void {
  const steps = path.split('.')
  const last = steps.pop()!
  const owner = steps.reduce<Members>((at, step) => (at[step] ??= {}) as Members, value as Members)
  owner[last] = written
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}
