import type { CellProblem } from './cellProblem.ts'
import type { TableColumn } from './tableColumn.ts'
import type { TableCell } from './tableValue.ts'
import { convertUnit } from './units.ts'

export type CellReading = { problem: CellProblem } | { value: TableCell | undefined }

type Reading = { column: TableColumn; text: string; unit: string | undefined }

/**
 * A cell as people and spreadsheets write it, as a value of its column: separators of thousands,
 * full-width digits, Chinese dates, labels of codes. `unit` is what the header states when it is
 * not the column's own. Empty cells and those with a dash or a stroke alone have no value.
 */
export function readCell({
  column,
  text: written,
  unit,
}: {
  column: TableColumn
  text: string
  unit?: string
}): CellReading {
  const text = unguarded(written.trim())
  if (text === '' || saysNothing({ column, text })) return { value: undefined }
  return READERS[column.kind]({ column, text, unit })
}

const READERS: Record<TableColumn['kind'], (reading: Reading) => CellReading> = {
  choice: readChoice,
  day: readDay,
  decimal: (reading) => withAmount(reading, (value) => formed({ ...reading, value })),
  line: (reading) => formed({ ...reading, value: codeDigits(reading) }),
  lines: (reading) => formed({ ...reading, value: reading.text }),
  whole: (reading) => withAmount(reading, (amount) => readWhole({ ...reading, amount })),
  yes: readYes,
}

function saysNothing({ column, text }: { column: TableColumn; text: string }): boolean {
  if (column.kind === 'lines' || (column.strokeMeansNone && text === '/')) return false
  return /^[-/—–－]+$/.test(text)
}

/** Writers of tables put `'` before what a spreadsheet would take for a formula. */
function unguarded(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}

function codeDigits({ column, text }: Reading): string {
  return column.form ? text.normalize('NFKC') : text
}

function withAmount(reading: Reading, use: (amount: string) => CellReading): CellReading {
  const { column, text } = reading
  const own = column.unit ?? ''
  const match = /^[¥￥]?(-?[\d,.]+)([^\d,.]*)$/.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))
  const amount = match?.[1] && ungrouped(match[1])
  if (!amount) return refused('notNumber', { text })
  const stated = unitOf({ own, suffix: match[2] ?? '' }) ?? reading.unit ?? own
  const converted = convertUnit({ amount, from: stated, to: own })
  return converted === undefined ? refused('unitDiffers', { text, unit: own }) : use(converted)
}

/** `1,234.50` as `1234.50`; nothing when the commas do not stand where thousands are parted. */
function ungrouped(text: string): string | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return text
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : undefined
}

/** A cell may state its unit itself: `3万` of money is in 万元. */
function unitOf({ own, suffix }: { own: string; suffix: string }): string | undefined {
  if (suffix === '') return undefined
  return own.endsWith('元') && !suffix.endsWith('元') ? `${suffix}元` : suffix
}

function readWhole({ amount, column, text }: { amount: string } & Reading): CellReading {
  const number = Number(amount)
  if (!Number.isSafeInteger(number)) return refused('notWhole', { text })
  const { max = Infinity, min = -Infinity } = column
  return number < min || number > max
    ? refused('outOfRange', { max, min, text })
    : { value: number }
}

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

function readDay({ text }: Reading): CellReading {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  const [, year, month, date] =
    DAY.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    /^(\d{4})-(\d\d)-(\d\d)T/.exec(plain) ??
    []
  const day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  const instant = new Date(`${day}T00:00:00.000Z`)
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
  return isReal ? { value: day } : refused('notDay', { text })
}

function readChoice({ column, text }: Reading): CellReading {
  const choices = Object.entries(column.choices ?? {})
  const wanted = comparable(text)
  const chosen = choices.find(([code, { en, zh }]) =>
    [code, en, zh].some((name) => comparable(name) === wanted),
  )
  if (chosen) return { value: chosen[0] }
  return refused('notChoice', { choices: choices.map(([, { zh }]) => zh).join('、'), text })
}

function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
}

function readYes({ text }: Reading): CellReading {
  if (/^(是|有|√|✓|1|y|yes|true)$/i.test(text)) return { value: true }
  if (/^(否|无|×|x|0|n|no|false)$/i.test(text)) return { value: false }
  return refused('notYes', { text })
}

function formed({ column, text, value }: { value: string } & Reading): CellReading {
  const { form, maxLength = Infinity } = column
  if (value.length > maxLength) return refused('tooLong', { max: maxLength })
  if (form && !new RegExp(form).test(value)) return refused('form', { text })
  return { value }
}

function refused(key: CellProblem['key'], params: CellProblem['params'] = {}): CellReading {
  return { problem: { key, params } }
}
