/** One text for a document in any collection; ids are text on every database. */
export function entryKeyOf({
  id,
  collection,
}: {
  collection: string
  id: number | string
}): string {
  return `${collection}:${id}`
}

/** The collection and id of an entry key. Slugs hold no colon. */
export function parseEntryKey(entryKey: string): { collection: string; id: string } {
  const colon = entryKey.indexOf(':')
  return { id: entryKey.slice(colon + 1), collection: entryKey.slice(0, colon) }
}
