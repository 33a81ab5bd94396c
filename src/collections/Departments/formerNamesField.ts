import type { ArrayField } from 'payload'

import { array } from 'payload/shared'

import { dayField } from '../../fields/dayField.ts'
import { lineField } from '../../fields/plainText.ts'
import { translate } from '../../translations/translate.ts'
import { periodIssue, type NamePeriod } from './periodIssue.ts'

/** 曾用名 with the days they were in use, so that an old document shows its issuer of the time. */
export const formerNamesField: ArrayField = {
  name: 'formerNames',
  type: 'array',
  fields: [
    lineField({ name: 'name', label: { en: 'Name', zh: '名称' }, maxLength: 60, required: true }),
    {
      type: 'row',
      fields: [
        dayField({ name: 'validFrom', label: { en: 'From', zh: '启用日期' } }),
        dayField({ name: 'validTo', label: { en: 'To', zh: '停用日期' } }),
      ],
    },
  ],
  label: { en: 'Former names', zh: '曾用名' },
  labels: {
    plural: { en: 'Former names', zh: '曾用名' },
    singular: { en: 'Former name', zh: '曾用名' },
  },
  maxRows: 30,
  validate: (value, options) => {
    const key = Array.isArray(value) ? periodIssue(value as NamePeriod[]) : undefined
    return key ? translate({ message: { key }, req: options.req }) : array(value, options)
  },
}
