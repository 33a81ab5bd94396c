/**
 * The network a request comes from, as the nearest proxy saw it: whatever stands before the last
 * entry of the list was written by the client. A household of IPv6 has a whole /64 to itself.
 */
export function clientAddress(headers: Headers): string {
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() || 'unknown'
  const address = seen.replace(/^::ffff:/i, '')
  if (!address.includes(':')) return address
  return `${address.split(':').slice(0, 4).join(':')}::/64`
}
