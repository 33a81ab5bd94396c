import type { BlockChange } from '../../domain/compareBlocks.ts'
import type { FieldComparison } from '../../domain/compareContent.ts'
import { foldUnchanged } from '../../domain/foldUnchanged.ts'

import type { ReviewText } from '../reviewState/reviewTextType.ts'
import styles from './index.module.css'
import { Line } from './Line.tsx'
import type { Sides } from './sides.ts'

/** One field: its label, and below it the lines of its content. */
export function FieldLines({
  field,
  sides,
  text,
}: {
  field: FieldComparison
  sides: Sides
  text: ReviewText
}) {
  const lines = (some: BlockChange[]) =>
    some.map((line, index) => <Line key={index} line={line} sides={sides} text={text} />)
  return (
    <section className={styles.field} data-sides={sides}>
      <h3 className={styles.label}>{field.label}</h3>
      {sides === 'after' ? (
        <div>{lines(field.lines)}</div>
      ) : (
        foldUnchanged(field.lines).map((run, index) =>
          run.isFolded ? (
            <details className={styles.fold} key={index}>
              <summary>{text('compare:unchangedPassages', { count: run.lines.length })}</summary>
              {lines(run.lines)}
            </details>
          ) : (
            <div key={index}>{lines(run.lines)}</div>
          ),
        )
      )}
    </section>
  )
}
