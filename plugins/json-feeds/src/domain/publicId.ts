const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A UUID in its one canonical, lower-case form. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
