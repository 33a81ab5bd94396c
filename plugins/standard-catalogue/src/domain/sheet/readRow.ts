import { basesIn } from '../cells/bases.ts'
import { channelsIn } from '../cells/channels.ts'
import { elementsIn } from '../cells/elements.ts'
import type { CatalogueRow } from '../columns/catalogueRow.ts'
import { type Level, PROCESSES } from '../columns/choices.ts'
import type { ColumnKey } from '../columns/columnLabels.ts'
import { type FieldCode, fieldIn } from '../columns/fields.ts'
import type { ReadProblem } from './readProblem.ts'

type Text = (key: ColumnKey) => string

/** One row of a table, with what was supplied or doubtful in its reading. */
export function readRow({ field, text }: { field: FieldCode | undefined; text: Text }): {
  problems: ReadProblem[]
  row: CatalogueRow
} {
  const { withoutMarks, ...channels } = channelsIn(text('channels'))
  const audience = audienceIn(text)
  const mode = modeIn(text)
  const seq = Number(text('seq').normalize('NFKC'))
  const hasSeq = text('seq') !== ''
  const isNumber = hasSeq && Number.isInteger(seq) && seq > 0
  const named = text('field') === '' ? field : (fieldIn(text('field')) ?? field)
  const process = processIn(text('process'))
  return {
    problems: [
      ...(withoutMarks ? [warning('channels', 'withoutBoxes')] : []),
      ...(audience.isBoth ? [warning('audience', 'bothAudiences')] : []),
      ...(mode.isBoth ? [warning('mode', 'bothModes')] : []),
      ...(hasSeq && !isNumber ? [warning('seq', 'seqUnread')] : []),
    ],
    row: {
      ...audience.read,
      ...channels,
      ...(named && { field: named }),
      ...(mode.mode && { mode: mode.mode }),
      ...(process && { process }),
      ...(isNumber && { seq }),
      ...(text('serviceKind') !== '' && {
        serviceKind: text('serviceKind').startsWith('非')
          ? ('other' as const)
          : ('service' as const),
      }),
      ...optional({
        supervisionTelephone: text('supervisionTelephone'),
        telephone: text('telephone'),
      }),
      ...optional({ thirdLevel: oneLine(text('thirdLevel')) }),
      bases: basesIn(text('bases')),
      deadlineText: oneLine(text('deadlineText')),
      elements: elementsIn(text('elements')),
      firstLevel: oneLine(text('firstLevel')),
      levels: levelsIn(text),
      secondLevel: oneLine(text('secondLevel')),
      subject: oneLine(text('subject')),
    },
  }
}

/** A tick, or anything else that is no "no". */
function isTicked(cell: string): boolean {
  return cell !== '' && !/^(?:[□○〇×xX/—–-]|否|无)$/.test(cell)
}

const TICK = /[√✓✔☑■●]|^是$/g

function audienceIn(text: Text): {
  isBoth: boolean
  read: Pick<CatalogueRow, 'audience' | 'audienceText'>
} {
  const words = text('audience')
  const isSpecific = isTicked(text('audienceSpecific')) || /特定/.test(words)
  const isPublic = isTicked(text('audiencePublic')) || /全社会|社会公众/.test(words)
  const who = oneLine(
    (text('audienceSpecific') || words.replaceAll(/全社会|特定(?:群体|对象|人群)/g, ''))
      .replaceAll(TICK, '')
      .replaceAll(/^[\s（(:：]+|[\s）):：]+$/g, ''),
  )
  if (!isPublic && !isSpecific) return { isBoth: false, read: {} }
  return {
    isBoth: isPublic && isSpecific,
    read: {
      audience: isPublic ? 'public' : 'specificGroup',
      ...(isSpecific && who !== '' && { audienceText: who }),
    },
  }
}

function modeIn(text: Text): { isBoth: boolean; mode?: NonNullable<CatalogueRow['mode']> } {
  const words = text('mode')
  const isOnApplication = isTicked(text('modeOnApplication')) || /依申请/.test(words)
  const isProactive = isTicked(text('modeProactive')) || /主动/.test(words)
  if (!isProactive && !isOnApplication) return { isBoth: false }
  return {
    isBoth: isProactive && isOnApplication,
    mode: isProactive ? 'proactive' : 'onApplication',
  }
}

const LEVEL_COLUMNS: [level: Level, column: ColumnKey, word: RegExp][] = [
  ['city', 'levelCity', /市级/],
  ['county', 'levelCounty', /[县区]级/],
  ['township', 'levelTownship', /乡|镇|街道/],
  ['village', 'levelVillage', /村/],
]

/** Some tables have one column for both. */
const BELOW: Level[] = ['township', 'village']

function levelsIn(text: Text): Level[] {
  return LEVEL_COLUMNS.filter(
    ([level, column, word]) =>
      isTicked(text(column)) ||
      word.test(text('levels')) ||
      (BELOW.includes(level) && isTicked(text('levelTownshipAndVillage'))),
  ).map(([level]) => level)
}

function processIn(words: string): CatalogueRow['process'] {
  const codes = Object.keys(PROCESSES) as (keyof typeof PROCESSES)[]
  return codes.find((code) => words.startsWith(PROCESSES[code].zh.slice(0, 2)))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '')
}

function optional<Name extends string>(texts: Record<Name, string>): Partial<Record<Name, string>> {
  return Object.fromEntries(
    Object.entries<string>(texts).filter(([, text]) => text !== ''),
  ) as Partial<Record<Name, string>>
}

function warning(path: ReadProblem['path'], key: ReadProblem['key']): ReadProblem {
  return { key, path, severity: 'warning' }
}
