import { cataloguedField } from '../../fields/cataloguedField.ts'
import { catalogueItemField } from '../../fields/catalogueItemField.ts'
import { choiceField } from '../../fields/choiceField.ts'
import { dayField } from '../../fields/dayField.ts'
import { NOTICE_KINDS } from '../../fields/noticeKinds.ts'
import { lineField } from '../../fields/plainText.ts'
import { linkedNoticeFields, postingFields } from '../../fields/record/noticeFields.ts'
import { recordTabs } from '../../fields/record/recordTabs.ts'
import { contentCollection } from '../content/contentCollection.ts'

/** 公告公示: what is posted for a time so that people can object or take part. */
export const Notices = () =>
  contentCollection({
    slug: 'notices',
    admin: {
      description: {
        en: 'Posted for a period, for people to object or take part',
        zh: '在规定期间内公示、公告的事项',
      },
    },
    fields: [
      recordTabs({
        attributes: [catalogueItemField, cataloguedField],
        content: [
          choiceField({
            name: 'noticeKind',
            choices: NOTICE_KINDS,
            label: { en: 'Kind', zh: '公告类型' },
            required: true,
          }),
          {
            type: 'row',
            fields: [
              dayField({
                name: 'displayFrom',
                label: { en: 'Displayed from', zh: '公示起始日期' },
              }),
              dayField({ name: 'displayTo', label: { en: 'Displayed to', zh: '公示截止日期' } }),
            ],
          },
          ...postingFields,
          ...linkedNoticeFields,
          lineField({
            name: 'contact',
            description: {
              en: 'Who takes objections: name, telephone, address',
              zh: '受理意见的单位、电话、地址',
            },
            label: { en: 'Contact', zh: '联系方式' },
            maxLength: 200,
          }),
        ],
        genre: 'publicity',
        isTextRequired: false,
      }),
    ],
    labels: {
      plural: { en: 'Notices', zh: '公告公示' },
      singular: { en: 'Notice', zh: '公告公示' },
    },
  })
