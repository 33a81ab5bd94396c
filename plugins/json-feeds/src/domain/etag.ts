import { SPEC } from './spec.ts'

/** Only weak validators: proxies that compress weaken or strip strong ones. */
export function weakEtag(...parts: (number | string)[]): string {
  return `W/"${parts.join('.')}"`
}

/** Of everything whose content follows from the log up to `head`. */
export function logEtag({
  epoch,
  head,
  parts = [],
}: {
  epoch: string
  head: number
  parts?: (number | string)[]
}): string {
  return weakEtag(SPEC, epoch, head, ...parts)
}

/** If-None-Match of RFC 9110 §13.1.2 with weak comparison. */
export function matchesEtag({
  etag,
  ifNoneMatch,
}: {
  etag: string
  ifNoneMatch: null | string
}): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  const wanted = opaque(etag)
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((given) => opaque(given) === wanted)
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, '')
}
