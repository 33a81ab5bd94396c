/** A text of the admin in both languages. */
export type Label = { en: string; zh: string }

/** Payload options from a table of codes and their labels. */
export function optionsFrom<Code extends string>(
  labels: Record<Code, Label>,
): { label: Label; value: Code }[] {
  return Object.entries<Label>(labels).map(([value, label]) => ({ label, value: value as Code }))
}
