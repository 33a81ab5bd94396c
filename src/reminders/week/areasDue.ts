import { keyAreas } from '@gongkai/key-areas'
import { dayOf } from '@gongkai/shared'

import { relationId } from '../../fields/relationId.ts'
import type { DueKind, DueMatter, Week } from './dueMatter.ts'
import { asReader, type Asked, between, publicOf } from './readAsReader.ts'

/** What the days of areas ask of a public record. */
const KIND_OF_AREA = new Map(
  keyAreas.flatMap(({ dueOnAsks, slug }): [string, DueKind][] => {
    if (dueOnAsks === 'confirmation') return [[slug, 'confirmation']]
    return dueOnAsks === 'endOfRows' ? [[slug, 'rowsEnd']] : []
  }),
)

/**
 * What the key areas of public records ask for in the week: to be confirmed again, or to look at a
 * list whose first rows leave the public view.
 */
export async function areasDue({
  departments,
  req,
  week: { sunday: to, today: from },
}: { week: Week } & Asked): Promise<DueMatter[]> {
  const { docs } = await req.payload.find({
    ...asReader(req),
    collection: 'entries',
    select: { area: true, department: true, dueOn: true, title: true },
    where: {
      and: [
        publicOf({ departments }),
        { area: { in: [...KIND_OF_AREA.keys()] } },
        between({ field: 'dueOn', from, to }),
      ],
    },
  })
  return docs.flatMap(({ area, department, dueOn, id, title }) => {
    const kind = KIND_OF_AREA.get(area ?? '')
    const day = dayOf(dueOn)
    if (!kind || !day) return []
    const matter = { id, collection: 'entries', dueOn: day, kind, title: title ?? '' }
    return [{ ...matter, department: relationId(department) ?? '' }]
  })
}
