import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { departmentOf } from '../dataTables/departmentOf.ts'
import { withTables } from '../dataTables/withTables.ts'
import { checkArea } from '../domain/checkArea.ts'
import { dayOf } from '../domain/day.ts'
import { fieldPathInWords } from '../domain/fieldPath.ts'
import type { Issue, Severity } from '../domain/issue.ts'
import type { KeyArea } from '../domain/keyArea.ts'
import type { Label } from '../domain/label.ts'
import { areaTexts } from '../domain/rules/areaTexts.ts'
import { textIssues } from '../domain/rules/textIssues.ts'
import { withoutNothing } from '../domain/withoutNothing.ts'
import { wordedInBoth } from '../domain/worded.ts'
import { keyAreaOf } from '../keyAreaOf.ts'
import { KEY_AREA_FIELD } from '../names.ts'
import { GENERAL_MESSAGES } from '../translations/generalMessages.ts'
import { loadCompanions } from './loadCompanions.ts'
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

/**
 * What the checks say of a record's key area; nothing for a record without one. The record may be
 * incomplete. Reads published records to compare with. A long list that is gone or altered is all
 * there is to say, since every sum would be wrong without it.
 */
export async function keyAreaIssues({
  data,
  id,
  req,
}: {
  data: Record<string, unknown>
  id?: string
  req: PayloadRequest
}): Promise<KeyAreaIssue[]> {
  const { areas, record: around, tables: options } = pluginOptions(req.payload)
  const known = keyAreaOf({ areas, data })
  if (!known) return []
  const { area } = known
  const { unreadable, value } = await withTables({
    ...known,
    department: departmentOf({ options, states: [data] }),
    payload: req.payload,
    req,
  })
  if (unreadable.length > 0) {
    return unreadable.map((path) =>
      inWords({ area, issue: { key: 'R9-01_table', path, severity: 'error' } }),
    )
  }
  const companions = await loadCompanions({ area, ...(id && { id }), payload: req.payload, value })
  const record = {
    formedOn: dayOf(textOf(data.formedOn)),
    publisher: textOf(data.publisher),
    title: textOf(data.title),
  }
  const today = officeDate(new Date())
  const context = { companions, record: withoutNothing(record), today }
  return [
    ...checkArea({ area, context, value }),
    ...textIssues({
      record: around.audience(data),
      texts: areaTexts({ area, value }),
      today,
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

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
