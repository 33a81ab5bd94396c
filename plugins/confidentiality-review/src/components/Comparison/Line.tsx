import type { BlockChange } from '../../domain/compareBlocks.ts'
import type { TextPart } from '../../domain/compareText.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'
import { BlockText } from './BlockText.tsx'

import styles from './index.module.css'
import type { Sides } from './sides.ts'

/** One line of a comparison, the old side and the new side by side. */
export function Line({ line, sides, text }: { line: BlockChange; sides: Sides; text: ReviewText }) {
  if (sides === 'after') {
    return 'after' in line ? <BlockText block={line.after} className={styles.single} /> : null
  }
  return (
    <div className={styles.line}>
      <div className={styles.side}>
        <Old line={line} text={text} />
      </div>
      <div className={styles.side}>
        <New line={line} text={text} />
      </div>
    </div>
  )
}

function Old({ line, text }: { line: BlockChange; text: ReviewText }) {
  switch (line.kind) {
    case 'added':
    case 'movedHere':
      return null
    case 'changed':
      return <BlockText block={line.before} parts={line.parts.map(onlyOld)} />
    case 'movedAway':
      return (
        <div className={styles.moved}>
          <p className={styles.tag}>{text(line.isUp ? 'compare:movedUp' : 'compare:movedDown')}</p>
          <BlockText block={line.before} />
        </div>
      )
    case 'removed':
      return (
        <del className={styles.removed} title={text('compare:removed')}>
          <BlockText block={line.before} />
        </del>
      )
    case 'same':
      return <BlockText block={line.before} />
  }
}

function New({ line, text }: { line: BlockChange; text: ReviewText }) {
  switch (line.kind) {
    case 'added':
      return (
        <ins className={styles.added} title={text('compare:added')}>
          <BlockText block={line.after} />
        </ins>
      )
    case 'changed':
      return <BlockText block={line.after} parts={line.parts.map(onlyNew)} />
    case 'movedAway':
    case 'removed':
      return null
    case 'movedHere':
      return (
        <div className={styles.moved}>
          <p className={styles.tag}>
            {text(line.isUp ? 'compare:fromBelow' : 'compare:fromAbove')}
          </p>
          <BlockText block={line.after} parts={line.parts} />
        </div>
      )
    case 'same':
      return <BlockText block={line.after} />
  }
}

function onlyOld(parts: TextPart[]): TextPart[] {
  return parts.filter(({ kind }) => kind !== 'added')
}

function onlyNew(parts: TextPart[]): TextPart[] {
  return parts.filter(({ kind }) => kind !== 'removed')
}
