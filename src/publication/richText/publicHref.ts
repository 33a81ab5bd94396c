/**
 * An absolute address fit for the public record, or nothing. Only https is kept, and http on the
 * installation's own origins; addresses with a user name in them never are.
 */
export function publicHref({
  href,
  siteUrl,
  trustedOrigins,
}: {
  href: string
  siteUrl: string
  trustedOrigins: string[]
}): string | undefined {
  const isPageFragment = href === '' || href.startsWith('#')
  if (isPageFragment || !URL.canParse(href, `${siteUrl}/`)) return undefined
  const url = new URL(href, `${siteUrl}/`)
  const isAllowed = url.protocol === 'https:' || trustedOrigins.includes(url.origin)
  return isAllowed && url.username === '' && url.password === '' ? url.href : undefined
}
