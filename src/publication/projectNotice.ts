import type { Projection, ProjectionInput } from '@gongkai/publications'

import { resultDueOn } from '../rules/consultations.ts'
import { civilDate } from './civilDate.ts'
import { commonItem } from './commonItem.ts'
import { keyAreaPart } from './keyArea.ts'
import { postingStatus } from './postingStatus.ts'
import { heading, paragraphs, type RichNode } from './richText/node.ts'
import { type ApprovedFields, textOf } from './snapshot.ts'

/** A notice or public announcement 公告公示 with the days it is posted and whom to ask. */
export function projectNotice(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: ({ fields }) => explanation(fields),
      category: () => 'notices',
      members: ({ fields, tables }) => {
        const kind = textOf(fields.noticeKind)
        return {
          notice: {
            contact: textOf(fields.contact),
            display_from: civilDate(fields.displayFrom),
            display_to: civilDate(fields.displayTo),
            ends_automatically: fields.endsAutomatically === true || undefined,
            kind,
            kind_label: kind && tables.labels.noticeKinds[kind],
            response_channels: textOf(fields.responseChannels),
            result_due_on: kind === 'consultation' ? resultDueOn(fields) : undefined,
            status: postingStatus({ fields, today: tables.today }),
          },
        }
      },
      typed: keyAreaPart,
    },
  })
}

function explanation(fields: ApprovedFields): RichNode[] {
  const text = textOf(fields.explanation)
  return text ? [heading({ tag: 'h2', text: '说明' }), ...paragraphs(text)] : []
}
