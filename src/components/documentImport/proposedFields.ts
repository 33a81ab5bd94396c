import { GENRES } from '../../fields/genres.ts'
import type { DocumentProposal } from '../../import/readDocumentEndpoint.ts'
import type { RichNode } from '../../publication/richText/node.ts'
import type { AdminText } from '../../translations/admin/adminText.ts'

/** Fields a file can say something of, in the order of the form. */
export const PROPOSED = [
  'title',
  'documentNumber',
  'department',
  'jointIssuers',
  'maker',
  'formedOn',
  'effectiveOn',
  'expiresOn',
  'genre',
  'summary',
  'content',
] as const satisfies (keyof DocumentProposal)[]

export type ProposedField = (typeof PROPOSED)[number]

/** A proposal as one line; of a text its length says enough. */
export function proposedText({
  language,
  name,
  proposal,
  text,
}: {
  language: 'en' | 'zh'
  name: ProposedField
  proposal: DocumentProposal
  text: AdminText
}): string {
  switch (name) {
    case 'content':
      return text('documentImport:length', {
        count: lengthOf(proposal.content.root.children ?? []),
      })
    case 'department':
      return proposal.department?.name ?? ''
    case 'effectiveOn':
    case 'expiresOn':
    case 'formedOn':
      return proposal[name]?.slice(0, 10) ?? ''
    case 'genre': {
      const genres: Record<string, { en: string; zh: string }> = GENRES
      return genres[proposal.genre ?? '']?.[language] ?? ''
    }
    case 'jointIssuers':
      return (proposal.jointIssuers ?? [])
        .map((department) => department.name)
        .join(language === 'zh' ? '、' : ', ')
    default:
      return proposal[name] ?? ''
  }
}

/** A proposal as the form keeps it: of a department its id. */
export function proposedValue({
  name,
  proposal,
}: {
  name: ProposedField
  proposal: DocumentProposal
}): unknown {
  if (name === 'department') return proposal.department?.id
  if (name === 'jointIssuers') return proposal.jointIssuers?.map(({ id }) => id)
  return proposal[name]
}

export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  const root = (value as { root?: RichNode }).root
  return root !== undefined && lengthOf(root.children ?? []) === 0
}

function lengthOf(nodes: RichNode[]): number {
  return nodes.reduce(
    (sum, { children = [], text = '' }) => sum + text.length + lengthOf(children),
    0,
  )
}
