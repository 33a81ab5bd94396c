import { diffArrays } from 'diff'

export type TextPart = { kind: 'added' | 'removed' | 'same'; text: string }

/** Beyond this many changed words the two texts are shown as replaced, not as confetti. */
const MOST_EDITS = 4000
const LEAST_COMMON_SHARE = 0.3

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Word-wise difference of two texts; Chinese is cut into words, not characters. */
export function compareText({ after, before }: { after: string; before: string }): TextPart[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS })
  const parts = changes?.map(({ added, removed, value }): TextPart => {
    return { kind: kindOf({ added, removed }), text: value.join('') }
  })
  return parts && isReadable({ after, before, parts }) ? parts : replaced({ after, before })
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment)
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): TextPart['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

function isReadable({
  after,
  before,
  parts,
}: {
  after: string
  before: string
  parts: TextPart[]
}): boolean {
  const common = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  return common >= LEAST_COMMON_SHARE * Math.max(before.length, after.length)
}

function replaced({ after, before }: { after: string; before: string }): TextPart[] {
  const parts: TextPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return parts.filter(({ text }) => text !== '')
}
