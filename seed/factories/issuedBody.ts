import { departmentOf } from '../data/departments.ts'

import type { Publishable } from '../data/seedItem.ts'
import { chineseDate } from './chineseDate.ts'

/** A centred bold line starts the text that a notice of issue carries. */
const ISSUED_TEXT = /^= \*\*/mu

/**
 * The body with name, day and, for numbered documents, the mark of publication: at the end, or in
 * front of the text that the document issues.
 */
export function issuedBody(item: Publishable): string | undefined {
  if (item.body === undefined) return undefined
  const isNumbered = item.documentNumber !== undefined
  const name = item.signedBy ?? (isNumbered ? departmentOf(item.department).name : undefined)
  if (name === undefined) return item.body
  const signature = [
    `> ${name}`,
    `> ${chineseDate(item.formedOn)}`,
    ...(isNumbered ? ['（此件公开发布）'] : []),
  ].join('\n')
  const start = item.body.search(ISSUED_TEXT)
  if (start <= 0) return `${item.body}\n${signature}`
  return `${item.body.slice(0, start)}${signature}\n${item.body.slice(start)}`
}
