/** Relations of a resource as a `Link` header (RFC 8288); those without an address are left out. */
export function linkHeader(links: Record<string, string | undefined>): string {
  return Object.entries(links)
    .flatMap(([rel, url]) => (url === undefined ? [] : [`<${url}>; rel="${rel}"`]))
    .join(', ')
}
