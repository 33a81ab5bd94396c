import { checkArea } from '../domain/checkArea.ts'
import { fieldPathInWords } from '../domain/fieldPath.ts'
import type { Issue, Severity } from '../domain/issue.ts'
import type { KeyArea } from '../domain/keyArea.ts'
import type { Label } from '../domain/label.ts'
import { areaTexts } from '../domain/rules/areaTexts.ts'
import { textIssues } from '../domain/rules/textIssues.ts'
import { wordedInBoth } from '../domain/worded.ts'
import { KEY_AREA_FIELD } from '../names.ts'
import { GENERAL_MESSAGES } from '../translations/generalMessages.ts'
import { type LoadedKeyArea, loadKeyArea, type WrittenRecord } from './loadKeyArea.ts'
import { pluginOptions } from './pluginOptions.ts'

/** An issue in words, in both languages. */
export type KeyAreaIssue = {
  key: string
  /** The place in words: list, row, field. */
  label: Label
  message: Label
  /** Path in the record: `keyArea.0.lines.3.amount`. */
  path: string
  severity: Severity
}

/** What the checks say of a record's key area; nothing for a record without one. */
export async function keyAreaIssues(record: WrittenRecord): Promise<KeyAreaIssue[]> {
  const known = await loadKeyArea(record)
  return known ? issuesOf({ ...record, ...known }) : []
}

/**
 * The record may be incomplete. A long list that is gone or altered is all there is to say, since every
 * sum would be wrong without it.
 */
export function issuesOf({
  area,
  context,
  data,
  req,
  unreadable,
  value,
}: LoadedKeyArea & Pick<WrittenRecord, 'data' | 'req'>): KeyAreaIssue[] {
  if (unreadable.length > 0) {
    return unreadable.map((path) =>
      inWords({ area, issue: { key: 'R9-01_table', path, severity: 'error' } }),
    )
  }
  return [
    ...checkArea({ area, context, value }),
    ...textIssues({
      record: pluginOptions(req.payload).record.audience(data),
      texts: areaTexts({ area, value }),
      today: context.today,
    }),
  ].map((issue) => inWords({ area, issue }))
}

function inWords({
  area,
  issue: { key, params = {}, path, severity },
}: {
  area: KeyArea
  issue: Issue
}): KeyAreaIssue {
  const message = area.messages[key] ?? GENERAL_MESSAGES[key]
  if (!message) throw new Error(`key-areas: ${area.slug} has no message for ${key}`)
  return {
    key,
    label: path === '' ? area.label : fieldPathInWords({ path, schema: area.schema }),
    message: wordedInBoth({ params, text: message }),
    path: [KEY_AREA_FIELD, 0, ...(path === '' ? [] : [path])].join('.'),
    severity,
  }
}
