import path from 'node:path'

import { RULE_SETTINGS } from '../rules/ruleSettings.ts'
import { dateInFileName } from './dates.ts'
import { decodeText } from './decodeText.ts'
import { documentNumberIn } from './documentNumberIn.ts'
import { docxToHtml } from './docxToHtml.ts'
import { type ParsedHtml, parseHtml } from './parseHtml.ts'
import { Refusal } from './refusal.ts'
import { signatureOf } from './signature.ts'
import { summaryFrom } from './summary.ts'
import { termOfValidity } from './termOfValidity.ts'
import { textToHtml } from './textToHtml.ts'

export const EXTENSIONS = ['.txt', '.docx', '.html', '.htm']

const LONGEST_TEXT = 1_000_000

export type ParsedSource = Omit<ParsedHtml, 'linesAbove' | 'paragraphs'> & {
  /** The number of the document in its standard form, when it stands near the beginning. */
  documentNumber: string | undefined
  /** First and last day of validity `YYYY-MM-DD`, when the text states them. */
  effectiveOn: string | undefined
  expiresOn: string | undefined
  /** Day of forming `YYYY-MM-DD`, when the end of the text or the file name states one. */
  formedOn: string | undefined
  /** Names of the organs that sign, the leading one first. */
  issuers: string[]
  /** Line breaks inside sentences that were taken out. */
  joins: number
  summary: string | undefined
}

/** A file as a title and structured HTML; refuses with a reason what it cannot read whole. */
export async function parseSource({
  bytes,
  fileName,
}: {
  bytes: Uint8Array
  fileName: string
}): Promise<ParsedSource> {
  if (bytes.length === 0) throw new Refusal({ key: 'empty' })
  const { html, joins } = await readAsHtml({ bytes, fileName })
  const { linesAbove, paragraphs, ...parsed } = parseHtml(html)
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0)
  if (length > LONGEST_TEXT) throw new Refusal({ key: 'tooLong', length, limit: LONGEST_TEXT })
  const { longest: limit } = RULE_SETTINGS.title
  if (parsed.title.length > limit) {
    throw new Refusal({ key: 'titleTooLong', length: parsed.title.length, limit })
  }
  const { formedOn, issuers } = signatureOf(paragraphs)
  return {
    ...parsed,
    ...termOfValidity(paragraphs),
    documentNumber: documentNumberIn([...linesAbove, ...paragraphs]),
    formedOn: formedOn ?? dateInFileName(path.parse(fileName).name),
    issuers,
    joins,
    summary: summaryFrom({ paragraphs, title: parsed.title }),
  }
}

async function readAsHtml({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) {
  const extension = path.extname(fileName).toLowerCase()
  if (extension === '.docx') return { html: await docxToHtml(bytes), joins: 0 }
  if (!EXTENSIONS.includes(extension)) throw new Refusal({ extension, key: 'badExtension' })
  const { text } = decodeText(bytes)
  if (text.trim() === '') throw new Refusal({ key: 'empty' })
  return extension === '.txt' ? textToHtml(text) : { html: text, joins: 0 }
}
