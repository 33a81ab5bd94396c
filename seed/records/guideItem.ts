import type { GuideSeed } from '../factories/guide.ts'
import { richText } from '../factories/richText.ts'

import { pathOf } from '../plan.ts'
import type { CountyItem } from './countyItem.ts'

export function guideItem(guide: GuideSeed): CountyItem {
  const { key, body, department, ...fields } = guide
  return {
    key,
    title: guide.title,
    attachments: [],
    collection: 'guides',
    department,
    dependsOn: [],
    edited: (edit) => ({ ...edit.set }),
    fields: ({ departmentId }) => ({
      ...fields,
      content: richText(body),
      department: departmentId(department),
    }),
    path: pathOf(key),
  }
}
