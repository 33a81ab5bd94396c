/** A change to a written item: a passage of its text, some of its fields, or both. */
export type Edit = {
  replace?: [before: string, after: string]
  set?: Record<string, string>
}

/** The body after an edit; the passage must be there. */
export function editedBody({ body, edit }: { body: string; edit: Edit }): string {
  if (!edit.replace) return body
  const [before, after] = edit.replace
  if (!body.includes(before)) throw new Error(`Nothing to edit, the body lacks: ${before}`)
  return body.replace(before, after)
}
