import { hasEndingRows, keyAreas } from '@gongkai/key-areas'
import { dayOf } from '@gongkai/shared'

import { relationId } from '../../fields/relationId.ts'
import type { DueMatter, Week } from './dueMatter.ts'
import { asReader, type Asked, between, publicOf } from './readAsReader.ts'

const ENDING = keyAreas.filter(hasEndingRows).map(({ slug }) => slug)
const CONFIRMED = keyAreas
  .filter(({ dueOnAsks }) => dueOnAsks === 'confirmation')
  .map(({ slug }) => slug)

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
        { area: { in: [...ENDING, ...CONFIRMED] } },
        between({ field: 'dueOn', from, to }),
      ],
    },
  })
  return docs.map(({ area, department, dueOn, id, title }) => ({
    id,
    collection: 'entries',
    department: relationId(department) ?? '',
    dueOn: dayOf(dueOn) ?? from,
    kind: CONFIRMED.includes(area ?? '') ? 'confirmation' : 'rowsEnd',
    title: title ?? '',
  }))
}
