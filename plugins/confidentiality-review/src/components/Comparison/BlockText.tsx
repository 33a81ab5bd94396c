import type { Block } from '../../domain/block.ts'
import type { TextPart } from '../../domain/compareText.ts'

import styles from './index.module.css'

/** A block as the public would read it; with `parts`, its changed words are marked. */
export function BlockText({
  block,
  className = '',
  parts,
}: {
  block: Block
  className?: string | undefined
  /** One list of words a table cell, one list altogether for other blocks. */
  parts?: TextPart[][]
}) {
  const cells = parts ?? (block.cells ?? [block.text]).map(unmarked)
  if (block.kind === 'rule') return <hr className={className} />
  if (block.kind === 'row') {
    return (
      <div className={`${styles.row} ${className}`}>
        {cells.map((cell, index) => (
          <span className={styles.cell} key={index}>
            <Words parts={cell} />
          </span>
        ))}
      </div>
    )
  }
  const [words = []] = cells
  return (
    <div
      className={`${styles[block.kind]} ${className}`}
      style={block.depth ? { marginInlineStart: `${block.depth * 1.5}em` } : undefined}
    >
      {block.marker && <span className={styles.marker}>{block.marker}</span>}
      <span>
        <Words parts={words} />
      </span>
    </div>
  )
}

function Words({ parts }: { parts: TextPart[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'added') return <ins key={index}>{text}</ins>
    return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>
  })
}

function unmarked(text: string): TextPart[] {
  return [{ kind: 'same', text }]
}
