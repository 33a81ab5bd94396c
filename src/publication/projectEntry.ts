import { commonItem } from './commonItem.ts'
import { keyAreaMember, keyAreaNodes } from './keyArea.ts'
import type { Projection, ProjectionInput } from './projection.ts'
import { textOf } from './snapshot.ts'

/** An ordinary item of proactive disclosure, in the category of Article 20 it was filed under. */
export function projectEntry(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: keyAreaNodes,
      category: (fields) => textOf(fields.category) ?? 'other',
      members: keyAreaMember,
    },
  })
}
