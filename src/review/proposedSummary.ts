import type { JsonObject } from 'payload'

import { keyAreas, keyAreaSummary } from '@gongkai/key-areas'

import { SUMMARY_PROPOSAL } from '../fields/summaryProposalField.ts'
import { summaryFrom } from '../import/summary.ts'
import type { RichNode } from '../publication/richText/node.ts'
import { toText } from '../publication/richText/toText.ts'
import { isRecord, recordsOf, textOf } from '../publication/snapshot.ts'

/**
 * The summary 内容概述 of a record where nobody wrote one: the first sentence of its text, or the first
 * figures of its key area. Not of what is open on application: its summary is public, its text is not.
 */
export function proposedSummary(data: JsonObject): string | undefined {
  if (data.disclosureMode !== 'proactive') return undefined
  const title = textOf(data.title) ?? ''
  return (
    summaryFrom({ paragraphs: paragraphsOf(data), title }) ??
    keyAreaSummary({ areas: keyAreas, data })
  )
}

/**
 * The summary a record is submitted with: what somebody wrote, or what is proposed. One that was
 * filled in before and left as it was follows the text, which may have been corrected since.
 */
export function summaryAsSubmitted(data: JsonObject): string | undefined {
  const stored = textOf(data.summary)
  const isWritten = stored !== undefined && stored !== data[SUMMARY_PROPOSAL]
  return isWritten ? stored : proposedSummary(data)
}

/** Paragraphs in their order; headings and tables say nothing in a sentence. */
function paragraphsOf({ content, sections }: JsonObject): string[] {
  const root = isRecord(content) && isRecord(content.root) ? content.root : {}
  const nodes = Array.isArray(root.children) ? (root.children as RichNode[]) : []
  const written = nodes.filter(({ type }) => type !== 'heading' && type !== 'table')
  const elements = recordsOf(sections).map(({ text }) => textOf(text) ?? '')
  return [toText(written), ...elements].flatMap((text) => text.split('\n'))
}
