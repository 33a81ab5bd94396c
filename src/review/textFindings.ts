import type { SubmissionIssue } from '@gongkai/confidentiality-review'

import { type RecordText, ruleMessages, textIssues, wordedInBoth } from '@gongkai/key-areas'
import { officeDate } from '@gongkai/shared'

import type { RichNode } from '../publication/richText/node.ts'
import { toText } from '../publication/richText/toText.ts'
import { webAudience } from '../rules/webAudience.ts'

/**
 * What the rules about any text find in what a record would show anybody: personal data, counts and
 * dates that do not agree with themselves; and whether it may be shown (Q06, Q07). The typed data of
 * a key area is checked with the area, and then whether the record may be shown is too.
 */
export function textFindings(data: Record<string, unknown>): SubmissionIssue[] {
  if (data.disclosureMode !== 'proactive') return []
  const record = data.area ? {} : webAudience(data)
  return textIssues({ record, texts: publicTexts(data), today: officeDate(new Date()) }).map(
    ({ key, params = {}, path, severity }) => {
      const message = ruleMessages[key]
      if (!message) throw new Error(`no message for ${key}`)
      const field = FIELDS_OF_RECORD[key] ?? path
      return { message: wordedInBoth({ params, text: message }), path: field, severity }
    },
  )
}

/** Where findings about the record as a whole are put right. */
const FIELDS_OF_RECORD: Partial<Record<keyof typeof ruleMessages, string>> = {
  Q06_offline: 'displayTo',
  Q07_audience: 'audience',
}

const PLAIN = ['title', 'summary', 'contact'] as const

function publicTexts(data: Record<string, unknown>): RecordText[] {
  const plain = PLAIN.flatMap((path) => {
    const text = data[path]
    return typeof text === 'string' && text !== '' ? [{ path, text }] : []
  })
  const root = (data.content as null | { root?: RichNode } | undefined)?.root
  return root?.children ? [...plain, { path: 'content', text: toText(root.children) }] : plain
}
