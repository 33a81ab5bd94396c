import type { Language } from '../../domain/label.ts'
import type { TableReading } from '../../domain/table/readTable.ts'
import type { TableColumn } from '../../domain/table/tableColumn.ts'

type Doubt = 'assumedUnits' | 'convertedUnits' | 'missing' | 'missingRequired' | 'sums' | 'unknown'

type Reading = Omit<TableReading, 'problems' | 'rows'>

/** What is to be said of a file as a whole, with the words for it; first what has to be added to it. */
export function importDoubts({
  columns,
  imported: { assumedUnits, convertedUnits, missing, sums, unknown },
  language,
}: {
  columns: TableColumn[]
  imported: Reading
  language: Language
}): [Doubt, Record<string, string>][] {
  const labels = labelsOf({ columns, language })
  const required = columns.filter(({ isRequired }) => isRequired).map(({ key }) => key)
  const listed = (names: string[]) => names.join(language === 'zh' ? '、' : ', ')
  const named = (keys: string[]) => listed(keys.map((key) => labels.get(key) ?? key))
  const converted = convertedUnits.map(({ column, from }) => `${labels.get(column)}（${from}）`)
  const found: [Doubt, string][] = [
    ['missingRequired', named(missing.filter((key) => required.includes(key)))],
    ['missing', named(missing.filter((key) => !required.includes(key)))],
    ['unknown', listed(unknown)],
    ['convertedUnits', listed(converted)],
    ['assumedUnits', named(assumedUnits)],
    ['sums', listed(sums.map(({ fileRow }) => String(fileRow)))],
  ]
  return found
    .filter(([, names]) => names !== '')
    .map(([key, names]) => [key, { [key === 'sums' ? 'rows' : 'columns']: names }])
}

/** The labels of columns by their keys. */
export function labelsOf({
  columns,
  language,
}: {
  columns: TableColumn[]
  language: Language
}): Map<string, string> {
  return new Map(columns.map(({ key, label }) => [key, label[language]]))
}
