import { lineField, linesField } from '../../fields/plainText.ts'
import { richText } from '../../fields/richText.ts'
import { titleField } from '../../fields/titleField.ts'
import { contentCollection } from '../content/contentCollection.ts'

/** 政府信息公开指南, with the parts Article 12 of the regulations asks for. */
export const Guides = () =>
  contentCollection({
    slug: 'guides',
    admin: {
      defaultColumns: ['title', 'indexNumber', 'department', 'telephone', 'updatedAt', '_status'],
      description: {
        en: 'How to find and obtain information (Article 12)',
        zh: '信息的分类、编排体系、获取方式和工作机构（条例第十二条）',
      },
      listSearchableFields: ['title', 'indexNumber', 'bodyName'],
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { fields: contentFields(), label: { en: 'Content', zh: '内容' } },
          { fields: bodyFields(), label: { en: 'Working body', zh: '工作机构' } },
        ],
      },
    ],
    labels: {
      plural: { en: 'Guides', zh: '公开指南' },
      singular: { en: 'Guide', zh: '公开指南' },
    },
  })

const contentFields = () => [
  titleField,
  linesField({
    name: 'classification',
    label: { en: 'Classification of information', zh: '信息分类' },
    maxLength: 5_000,
    required: true,
  }),
  linesField({
    name: 'arrangement',
    label: { en: 'Arrangement', zh: '编排体系' },
    maxLength: 5_000,
    required: true,
  }),
  linesField({
    name: 'waysOfObtaining',
    label: { en: 'Ways of obtaining', zh: '获取方式' },
    maxLength: 5_000,
    required: true,
  }),
  linesField({
    name: 'supervision',
    label: { en: 'Supervision and remedies', zh: '监督和救济' },
    maxLength: 5_000,
  }),
  {
    name: 'content',
    type: 'richText' as const,
    editor: richText,
    label: { en: 'Further text', zh: '补充说明' },
  },
]

const bodyFields = () => [
  lineField({
    name: 'bodyName',
    label: { en: 'Name', zh: '机构名称' },
    maxLength: 100,
    required: true,
  }),
  lineField({
    name: 'address',
    label: { en: 'Office address', zh: '办公地址' },
    maxLength: 200,
    required: true,
  }),
  lineField({
    name: 'hours',
    label: { en: 'Office hours', zh: '办公时间' },
    maxLength: 200,
    required: true,
  }),
  lineField({
    name: 'telephone',
    label: { en: 'Telephone', zh: '联系电话' },
    maxLength: 60,
    required: true,
  }),
  lineField({ name: 'fax', label: { en: 'Fax', zh: '传真号码' }, maxLength: 60 }),
  {
    name: 'email',
    type: 'email' as const,
    label: { en: 'E-mail', zh: '电子邮箱' },
  },
  lineField({ name: 'website', label: { en: 'Website', zh: '网址' }, maxLength: 200 }),
]
