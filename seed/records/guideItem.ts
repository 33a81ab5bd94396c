import type { GuideSeed } from '../factories/guide.ts'
import { richText } from '../factories/richText.ts'

import { pathOf } from '../plan.ts'
import type { CountyItem } from './countyItem.ts'

/** Other guides take parts over from it, so it is public before they are submitted. */
const COUNTY_GUIDE = 'guide-xzfb'

export function guideItem(guide: GuideSeed): CountyItem {
  const { key, body, department, ...fields } = guide
  return {
    key,
    title: guide.title,
    attachments: [],
    collection: 'guides',
    department,
    dependsOn: key === COUNTY_GUIDE ? [] : [COUNTY_GUIDE],
    edited: (edit) => ({ ...edit.set }),
    fields: ({ departmentId }) => ({
      ...fields,
      content: richText(body),
      department: departmentId(department),
    }),
    path: pathOf(key),
  }
}
