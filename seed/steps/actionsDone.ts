import type { Action } from '../action.ts'
import type { Evidence } from './evidence.ts'

type EditAction = Extract<Action, { do: 'edit' }>

/**
 * How many actions of a path are on record already. Every signature leaves one decision, so they
 * are counted off in order; an edit in front of a later signature must have been made, and the last
 * one is looked for in the draft itself.
 */
export async function actionsDone({
  evidence,
  isEdited,
  path,
}: {
  evidence: Evidence
  isEdited: (action: EditAction) => Promise<boolean>
  path: Action[]
}): Promise<number> {
  let left = evidence.decisions
  for (const [index, action] of path.entries()) {
    if (action.do === 'edit') {
      if (left === 0 && !(await isEdited(action))) return index
    } else if (action.do === 'takeDown') {
      if (!evidence.takedown) return index
    } else if (action.do === 'ratify') {
      if (evidence.takedown?.state !== 'ratified') return index
    } else {
      if (left === 0) return index
      left -= 1
    }
  }
  return path.length
}
