import type { Element } from '../columns/catalogueRow.ts'

const REQUIRED = '●'
const OPTIONAL = '〇'
const MARK = /[●〇○◯]/

/**
 * The elements of a cell 公开内容（要素）, ● required and 〇 optional. Without marks each part between
 * line ends, semicolons or item numbers is required.
 */
export function elementsIn(text: string): Element[] {
  if (MARK.test(text)) {
    return text
      .split(/(?=[●〇○◯])/)
      .map((part) => ({
        label: cleaned(part.replace(MARK, '')),
        required: !/^[〇○◯]/.test(part.trim()),
      }))
      .filter(({ label }) => label !== '')
  }
  return text
    .split(/[\n；;]|(?=[①-⑳])|(?<![\d.])(?=\d{1,2}[.．、](?!\d))/)
    .map((part) => cleaned(part.replace(/^\s*(?:[①-⑳]|\d{1,2}[.．、]|[（(]\d{1,2}[)）])/, '')))
    .filter((label) => label !== '')
    .map((label) => ({ label, required: true }))
}

export function elementsText(elements: Element[]): string {
  return elements
    .map(({ label, required }) => `${required ? REQUIRED : OPTIONAL}${label}`)
    .join('\n')
}

function cleaned(label: string): string {
  return label.replaceAll(/\s*\n\s*/g, '').replaceAll(/^[\s；;、。]+|[\s；;、。]+$/g, '')
}
