/** The edit form of the document a matter is about. */
export function documentPath({
  targetCollection,
  targetId,
}: {
  targetCollection: string
  targetId: string
}): string {
  return `/admin/collections/${targetCollection}/${targetId}`
}
