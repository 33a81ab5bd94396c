import type { Tab } from 'payload'

import { richText } from '../../fields/richText.ts'
import { titleField } from '../../fields/titleField.ts'
import { GUIDE_SECTIONS } from '../../guides/guideParts.ts'
import { contentCollection } from '../content/contentCollection.ts'
import { fromOfficeTab } from './fromOfficeTab.ts'
import { sectionField } from './sectionField.ts'
import { workingBodyTab } from './workingBodyTab.ts'

/** 政府信息公开指南, with the parts Article 12 of the regulations asks for. */
export const Guides = () =>
  contentCollection({
    slug: 'guides',
    admin: {
      defaultColumns: [
        'title',
        'indexNumber',
        'department',
        'telephone',
        'confirmedOn',
        'updatedAt',
        '_status',
      ],
      description: {
        en: 'How to find and obtain information (Article 12)',
        zh: '信息的分类、编排体系、获取方式和工作机构（条例第十二条）',
      },
      listSearchableFields: ['title', 'indexNumber', 'bodyName'],
    },
    fields: [{ type: 'tabs', tabs: [contentTab(), workingBodyTab, fromOfficeTab] }],
    labels: {
      plural: { en: 'Guides', zh: '公开指南' },
      singular: { en: 'Guide', zh: '公开指南' },
    },
  })

const contentTab = (): Tab => ({
  fields: [
    titleField,
    ...GUIDE_SECTIONS.map((part) => sectionField({ part })),
    {
      name: 'content',
      type: 'richText',
      editor: richText,
      label: { en: 'Further text', zh: '补充说明' },
    },
  ],
  label: { en: 'Content', zh: '内容' },
})
