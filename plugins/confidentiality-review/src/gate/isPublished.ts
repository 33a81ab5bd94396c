/**
 * Whether a row or version would be public: whatever is not plainly a draft counts. With a localised
 * status, one published locale is enough.
 */
export function isPublished(data: Record<string, unknown> | undefined): boolean {
  const status = data?._status
  const statuses = typeof status === 'object' && status !== null ? Object.values(status) : [status]
  return statuses.some((one) => one !== undefined && one !== null && one !== 'draft')
}
