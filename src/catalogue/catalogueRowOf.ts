import type { CatalogueRow } from '@gongkai/standard-catalogue'

type Fields = Record<string, unknown>

/** A stored or approved catalogue item as a row of the catalogue; what is empty is left out. */
export function catalogueRowOf(fields: Fields): CatalogueRow {
  const text = (name: string) => textOf(fields[name])
  const optional = Object.fromEntries(
    OPTIONAL.flatMap((name) => (text(name) === '' ? [] : [[name, text(name)]])),
  ) as Partial<CatalogueRow>
  return {
    ...optional,
    bases: rowsOf(fields.bases).map(({ article, docNo, title }) => ({
      ...(textOf(article) && { article: textOf(article) }),
      ...(textOf(docNo) && { docNo: textOf(docNo) }),
      title: textOf(title),
    })),
    channels: codesOf(fields.channels) as CatalogueRow['channels'],
    deadlineText: text('deadlineText'),
    elements: rowsOf(fields.elements).map(({ label, required }) => ({
      label: textOf(label),
      required: required !== false,
    })),
    firstLevel: text('firstLevel'),
    levels: codesOf(fields.levels) as CatalogueRow['levels'],
    optionalChannels: codesOf(fields.optionalChannels) as CatalogueRow['optionalChannels'],
    secondLevel: text('secondLevel'),
    ...(typeof fields.seq === 'number' && { seq: fields.seq }),
    subject: text('subject'),
  }
}

const OPTIONAL = [
  'audience',
  'audienceText',
  'cycle',
  'field',
  'mode',
  'otherChannel',
  'process',
  'serviceKind',
  'supervisionTelephone',
  'telephone',
  'thirdLevel',
] as const satisfies (keyof CatalogueRow)[]

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function codesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []
}

function rowsOf(value: unknown): Fields[] {
  return Array.isArray(value)
    ? value.filter((row): row is Fields => typeof row === 'object' && row !== null)
    : []
}
