import type { Language } from '../label.ts'
import { unitWord } from '../unitWords.ts'
import type { TableColumn } from './tableColumn.ts'

/** A cell as it is shown and exported; what is no value of its column is shown as it is. */
export function cellText({
  column,
  language,
  value,
}: {
  column: TableColumn
  language: Language
  value: unknown
}): string {
  if (value === null || value === undefined) return ''
  if (column.kind === 'choice') return column.choices?.[String(value)]?.[language] ?? String(value)
  if (column.kind === 'day') return String(value).replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1')
  if (typeof value !== 'boolean') return String(value)
  return value ? YES_AND_NO[language].yes : YES_AND_NO[language].no
}

const YES_AND_NO = { en: { no: 'No', yes: 'Yes' }, zh: { no: '否', yes: '是' } }

/** The head of a column: its label with the unit. */
export function headText({
  column: { label, unit },
  language,
}: {
  column: Pick<TableColumn, 'label' | 'unit'>
  language: Language
}): string {
  if (!unit) return label[language]
  if (language === 'zh') return `${label.zh}（${unit}）`
  const word = unitWord({ language, unit })
  return word === '' || saysAlready({ label: label.en, word }) ? label.en : `${label.en} (${word})`
}

/** Whether an English label names its unit, as in "Households" or "Area in mu". */
function saysAlready({ label, word }: { label: string; word: string }): boolean {
  return label.toLowerCase().split(/\W+/).includes(word)
}
