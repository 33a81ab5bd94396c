/** The review tab of the document a matter is about. */
export function reviewPath({
  targetCollection,
  targetId,
}: {
  targetCollection: string
  targetId: string
}): string {
  return `/admin/collections/${targetCollection}/${targetId}/review`
}
