import type { AdminText } from '../../../translations/admin/adminText.ts'

/** Where a row stands in its file; a CSV has no sheets to name. */
export function placeText({
  line,
  sheet,
  text,
}: {
  line: number
  sheet: string
  text: AdminText
}): string {
  if (sheet === '') return text('catalogueImport:place', { line })
  return text('catalogueImport:placeInSheet', { line, sheet })
}
