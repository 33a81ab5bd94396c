import { parseDeadline } from '../deadline/parseDeadline.ts'

import type { CatalogueRow } from './catalogueRow.ts'

/** `error` keeps a row out of the catalogue, `warning` is for a person to look at. */
export type RowProblem = {
  key: RowProblemKey
  params?: Record<string, number | string>
  path: keyof CatalogueRow
  severity: 'error' | 'warning'
}

export type RowProblemKey =
  | 'audienceMissing'
  | 'audienceTextMissing'
  | 'basesMissing'
  | 'channelsMissing'
  | 'deadlineMissing'
  | 'deadlineUnread'
  | 'elementsMissing'
  | 'fieldMissing'
  | 'firstLevelMissing'
  | 'levelsMissing'
  | 'modeMissing'
  | 'otherChannelMissing'
  | 'secondLevelMissing'
  | 'subjectMissing'
  | 'tooLong'

/** What a row of the catalogue lacks: without these six columns it is refused (R4-10). */
export function rowProblems(row: CatalogueRow): RowProblem[] {
  return [
    ...missing(row),
    ...(row.audience === 'specificGroup' && !row.audienceText
      ? [error('audienceText', 'audienceTextMissing')]
      : []),
    ...([...row.channels, ...row.optionalChannels].includes('other') && !row.otherChannel
      ? [error('otherChannel', 'otherChannelMissing')]
      : []),
    ...unreadDeadline(row.deadlineText),
    ...tooLong(row),
  ]
}

/** The longest texts of a row; the fields of a form keep to the same. */
export const LONGEST = {
  audienceText: 200,
  basisTitle: 300,
  deadlineText: 500,
  elementLabel: 500,
  firstLevel: 100,
  otherChannel: 100,
  secondLevel: 100,
  subject: 200,
  supervisionTelephone: 60,
  telephone: 60,
  thirdLevel: 100,
} as const

function missing(row: CatalogueRow): RowProblem[] {
  const needed: [path: keyof CatalogueRow, key: RowProblemKey, isThere: boolean][] = [
    ['field', 'fieldMissing', row.field !== undefined],
    ['firstLevel', 'firstLevelMissing', row.firstLevel !== ''],
    ['secondLevel', 'secondLevelMissing', row.secondLevel !== ''],
    ['elements', 'elementsMissing', row.elements.length > 0],
    ['bases', 'basesMissing', row.bases.length > 0],
    ['deadlineText', 'deadlineMissing', row.deadlineText !== ''],
    ['subject', 'subjectMissing', row.subject !== ''],
    ['channels', 'channelsMissing', row.channels.length + row.optionalChannels.length > 0],
    ['audience', 'audienceMissing', row.audience !== undefined],
    ['mode', 'modeMissing', row.mode !== undefined],
    ['levels', 'levelsMissing', row.levels.length > 0],
  ]
  return needed.flatMap(([path, key, isThere]) => (isThere ? [] : [error(path, key)]))
}

function unreadDeadline(deadlineText: string): RowProblem[] {
  const { unparsed } = parseDeadline(deadlineText)
  if (unparsed.length === 0) return []
  const params = { text: unparsed.join('；') }
  return [{ key: 'deadlineUnread', params, path: 'deadlineText', severity: 'warning' }]
}

function tooLong(row: CatalogueRow): RowProblem[] {
  const texts: [path: keyof CatalogueRow, text: string | undefined, longest: number][] = [
    ...(['firstLevel', 'secondLevel', 'thirdLevel', 'deadlineText', 'subject'] as const),
    ...(['audienceText', 'otherChannel', 'telephone', 'supervisionTelephone'] as const),
  ].map((path) => [path, row[path], LONGEST[path]])
  for (const { label } of row.elements) texts.push(['elements', label, LONGEST.elementLabel])
  for (const { title } of row.bases) texts.push(['bases', title, LONGEST.basisTitle])
  return texts.flatMap(([path, text, longest]) =>
    text && text.length > longest
      ? [{ key: 'tooLong' as const, params: { longest }, path, severity: 'error' as const }]
      : [],
  )
}

function error(path: keyof CatalogueRow, key: RowProblemKey): RowProblem {
  return { key, path, severity: 'error' }
}
