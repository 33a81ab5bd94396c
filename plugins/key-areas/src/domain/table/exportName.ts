import { plainFileName } from './plainFileName.ts'

/** `2025年度预算-支出功能分类-20250305.xlsx`: what an exported list is saved as. */
export function exportName({
  day,
  extension,
  parts,
}: {
  /** Civil date of the office. */
  day: string
  extension: string
  /** Title of the record, name of the list and the like; empty ones are left out. */
  parts: string[]
}): string {
  const named = parts.map((part) => part.trim()).filter((part) => part !== '')
  return `${plainFileName(named.join('-'))}-${day.replaceAll('-', '')}.${extension}`
}
