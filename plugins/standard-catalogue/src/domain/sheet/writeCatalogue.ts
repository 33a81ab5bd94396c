import { basesText } from '../cells/bases.ts'
import { channelsText } from '../cells/channels.ts'
import { elementsText } from '../cells/elements.ts'
import type { CatalogueRow } from '../columns/catalogueRow.ts'
import { PROCESSES, SERVICE_KINDS } from '../columns/choices.ts'
import { FIELDS } from '../columns/fields.ts'
import type { Sheet } from './sheet.ts'

const TICK = '√'

type Column = {
  cell: (row: CatalogueRow) => string
  /** The heading above, shared with its neighbours. */
  group?: string
  label: string
  /** Left out unless a row has it. */
  local?: true
  width: number
}

/** The columns with the labels of 国办发〔2019〕54号; local ones follow only where they are used. */
const COLUMNS: Column[] = [
  { cell: ({ seq }) => seq?.toString() ?? '', label: '序号', width: 6 },
  { cell: ({ field }) => (field ? FIELDS[field].zh : ''), label: '领域', local: true, width: 14 },
  { cell: (row) => row.firstLevel, group: '公开事项', label: '一级事项', width: 12 },
  { cell: (row) => row.secondLevel, group: '公开事项', label: '二级事项', width: 14 },
  {
    cell: (row) => row.thirdLevel ?? '',
    group: '公开事项',
    label: '三级事项',
    local: true,
    width: 14,
  },
  { cell: (row) => elementsText(row.elements), label: '公开内容（要素）', width: 36 },
  { cell: (row) => basesText(row.bases), label: '公开依据', width: 30 },
  { cell: (row) => row.deadlineText, label: '公开时限', width: 20 },
  { cell: (row) => row.subject, label: '公开主体', width: 14 },
  { cell: channelsText, label: '公开渠道和载体', width: 30 },
  {
    cell: (row) => (row.audience === 'public' ? TICK : ''),
    group: '公开对象',
    label: '全社会',
    width: 8,
  },
  { cell: specificGroup, group: '公开对象', label: '特定群体', width: 12 },
  {
    cell: (row) => (row.mode === 'proactive' ? TICK : ''),
    group: '公开方式',
    label: '主动',
    width: 6,
  },
  {
    cell: (row) => (row.mode === 'onApplication' ? TICK : ''),
    group: '公开方式',
    label: '依申请',
    width: 8,
  },
  level('city', '市级', { local: true }),
  level('county', '县级'),
  level('township', '乡级'),
  level('village', '村级', { local: true }),
  {
    cell: ({ process }) => (process ? PROCESSES[process].zh : ''),
    label: '五公开',
    local: true,
    width: 10,
  },
  {
    cell: (row) => (row.serviceKind ? SERVICE_KINDS[row.serviceKind].zh : ''),
    label: '事项性质',
    local: true,
    width: 12,
  },
  { cell: ({ telephone }) => telephone ?? '', label: '咨询电话', local: true, width: 14 },
  { cell: (row) => row.supervisionTelephone ?? '', label: '监督电话', local: true, width: 14 },
]

/** The catalogue as a sheet with its official labels, a title, and merged first levels (R4-11). */
export function writeCatalogue({ rows, title }: { rows: CatalogueRow[]; title: string }): Sheet & {
  widths: number[]
} {
  const isOneField = new Set(rows.map(({ field }) => field)).size <= 1
  const columns = COLUMNS.filter(({ cell, label, local }) => {
    if (
      label === '领域' &&
      isOneField &&
      rows[0]?.field &&
      title.includes(FIELDS[rows[0].field].zh)
    ) {
      return false
    }
    return !local || rows.some((row) => cell(row) !== '')
  })
  const body = rows.map((row) => columns.map(({ cell }) => cell(row)))
  return {
    name: title,
    merges: [...headerMerges(columns), ...firstLevelMerges({ columns, rows })],
    rows: [
      columns.map((_, column) => (column === 0 ? title : '')),
      columns.map(({ group, label }) => group ?? label),
      columns.map(({ group, label }) => (group ? label : '')),
      ...body,
    ],
    widths: columns.map(({ width }) => width),
  }
}

const HEADER_ROWS = 3

function headerMerges(columns: Column[]): Sheet['merges'] {
  const merges: Sheet['merges'] = [
    { from: { column: 0, row: 0 }, to: { column: columns.length - 1, row: 0 } },
  ]
  for (const [column, { group }] of columns.entries()) {
    if (!group) merges.push({ from: { column, row: 1 }, to: { column, row: 2 } })
    else if (columns[column - 1]?.group !== group) {
      const width = columns.filter((other) => other.group === group).length
      if (width > 1)
        merges.push({ from: { column, row: 1 }, to: { column: column + width - 1, row: 1 } })
    }
  }
  return merges
}

function firstLevelMerges({
  columns,
  rows,
}: {
  columns: Column[]
  rows: CatalogueRow[]
}): Sheet['merges'] {
  const column = columns.findIndex(({ label }) => label === '一级事项')
  const merges: Sheet['merges'] = []
  for (let start = 0; start < rows.length;) {
    let end = start
    while (isSameFirst(rows[start], rows[end + 1])) end += 1
    if (end > start) {
      merges.push({
        from: { column, row: start + HEADER_ROWS },
        to: { column, row: end + HEADER_ROWS },
      })
    }
    start = end + 1
  }
  return merges
}

function isSameFirst(a: CatalogueRow | undefined, b: CatalogueRow | undefined): boolean {
  return a !== undefined && a.firstLevel === b?.firstLevel && a.field === b.field
}

function specificGroup({ audience, audienceText }: CatalogueRow): string {
  if (audienceText) return audienceText
  return audience === 'specificGroup' ? TICK : ''
}

function level(
  code: 'city' | 'county' | 'township' | 'village',
  label: string,
  options: { local?: true } = {},
): Column {
  return {
    cell: ({ levels }) => (levels.includes(code) ? TICK : ''),
    group: '公开层级',
    label,
    width: 6,
    ...options,
  }
}
