import { civilDate } from './civilDate.ts'
import { commonItem } from './commonItem.ts'
import { keyAreaMember, keyAreaNodes } from './keyArea.ts'
import type { Projection, ProjectionInput } from './projection.ts'
import { textOf } from './snapshot.ts'

/** A notice or public announcement 公告公示 with the days it is posted and whom to ask. */
export function projectNotice(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: keyAreaNodes,
      category: () => 'notices',
      members: ({ fields, tables }) => {
        const kind = textOf(fields.noticeKind)
        return {
          ...keyAreaMember({ fields, tables }),
          notice: {
            contact: textOf(fields.contact),
            display_from: civilDate(fields.displayFrom),
            display_to: civilDate(fields.displayTo),
            kind,
            kind_label: kind && tables.labels.noticeKinds[kind],
          },
        }
      },
    },
  })
}
