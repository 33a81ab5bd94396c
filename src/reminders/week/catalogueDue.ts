import { itemCoverages } from '../../catalogue/coverage/itemCoverages.ts'
import { relationId } from '../../fields/relationId.ts'
import type { DueMatter, Week } from './dueMatter.ts'
import { asReader, type Asked, publicOf } from './readAsReader.ts'

/** What the public standard catalogue demands in the week, and how many of its items are overdue. */
export async function catalogueDue({
  departments,
  req,
  week: { sunday, today },
}: { week: Week } & Asked): Promise<{ matters: DueMatter[]; overdue: number }> {
  const { docs: items } = await req.payload.find({
    ...asReader(req),
    collection: 'catalog-items',
    select: {
      createdAt: true,
      cycle: true,
      deadlineText: true,
      department: true,
      title: true,
      trackedFrom: true,
    },
    where: publicOf({ departments }),
  })
  const covered = await itemCoverages({ items, req, today })
  const found = items.map(({ department, id, title }) => {
    const { missing = [], upcoming = [] } = covered.get(id)?.coverage ?? {}
    const matters = upcoming
      .filter(({ on }) => on <= sunday)
      .map(({ on }) => ({
        id,
        collection: 'catalog-items',
        department: relationId(department) ?? '',
        dueOn: on,
        kind: 'catalogue' as const,
        title: title ?? '',
      }))
    return { isOverdue: missing.length > 0, matters }
  })
  return {
    matters: found.flatMap(({ matters }) => matters),
    overdue: found.filter(({ isOverdue }) => isOverdue).length,
  }
}
