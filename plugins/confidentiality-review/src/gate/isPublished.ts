/**
 * Whether a row or version would be public. With a localised status, one published locale is
 * enough.
 */
export function isPublished(data: Record<string, unknown> | undefined): boolean {
  const status = data?._status
  if (typeof status === 'object' && status !== null)
    return Object.values(status).includes('published')
  return status === 'published'
}
