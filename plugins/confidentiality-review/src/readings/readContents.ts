import { idOf } from './idOf.ts'

type Content = Record<string, unknown>
type Row = Content & { id: number | string }
type Versioned = { id: number | string; parent?: unknown; version?: Content }

/** One document or version that an operation is about to give to its caller. */
export type Read = { content: Content; id: string; what: 'document' | 'version' }

type Show = (read: Read) => Content

/** The result of a read with the content of every document and version as `show` gives it. */
export function withContents({
  operation,
  result,
  show,
}: {
  operation: string
  result: unknown
  show: Show
}): unknown {
  if (typeof result !== 'object' || result === null) return result
  const { docs } = result as { docs?: unknown[] }
  switch (operation) {
    case 'find':
      return { ...result, docs: (docs as Row[]).map((row) => document({ row, show })) }
    case 'findByID':
      return document({ row: result as Row, show })
    case 'findVersionByID':
      return version({ row: result as Versioned, show })
    case 'findVersions':
      return { ...result, docs: (docs as Versioned[]).map((row) => version({ row, show })) }
    default:
      return result
  }
}

function document({ row, show }: { row: Row; show: Show }): Content {
  return show({ content: row, id: String(row.id), what: 'document' })
}

function version({ row, show }: { row: Versioned; show: Show }): Versioned {
  const { id, parent, version: content = {} } = row
  return { ...row, version: show({ content, id: idOf(parent ?? id), what: 'version' }) }
}
