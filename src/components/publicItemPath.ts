/** Where the feed serves one item, from its `urn:uuid:` public id. */
export function publicItemPath(publicId: string): string {
  return `/feeds/v1/items/${publicId.replace('urn:uuid:', '')}`
}
