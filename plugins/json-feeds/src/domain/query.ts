export type QueryFault = { detail: string; parameter: string }

export type ParsedQuery =
  { fault: QueryFault; values?: never } | { fault?: never; values: Record<string, string> }

/**
 * The parameters of a request. One that is not known here, or is given twice, is a mistake of the
 * caller that must not pass for a filter: it is refused, not ignored.
 */
export function parseQuery({
  allowed,
  search,
}: {
  allowed: readonly string[]
  search: URLSearchParams
}): ParsedQuery {
  const values: Record<string, string> = {}
  for (const [parameter, value] of search) {
    if (!allowed.includes(parameter)) return unknown({ allowed, parameter })
    if (Object.hasOwn(values, parameter))
      return {
        fault: { detail: `The parameter "${parameter}" is given more than once.`, parameter },
      }
    values[parameter] = value
  }
  return { values }
}

function unknown({ allowed, parameter }: { allowed: readonly string[]; parameter: string }) {
  const known = allowed.length > 0 ? `known are: ${allowed.join(', ')}` : 'this resource has none'
  return {
    fault: {
      detail: `The parameter "${parameter.slice(0, 80)}" is not known; ${known}.`,
      parameter,
    },
  }
}

/** A whole number from 1 to `max`, `fallback` when not given, null when it is anything else. */
export function parseLimit({
  fallback,
  max,
  value,
}: {
  fallback: number
  max: number
  value: string | undefined
}): null | number {
  if (value === undefined) return fallback
  if (!/^[1-9]\d{0,5}$/.test(value)) return null
  const limit = Number(value)
  return limit <= max ? limit : null
}
