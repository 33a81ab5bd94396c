import type { CollectionConfig, Field, SelectField } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { READINGS_SLUG } from '../names.ts'
import type { ResolvedOptions } from '../options.ts'

type Label = { en: string; zh: string }

const text = (name: string, label: Label): Field => ({ name, type: 'text', index: true, label })

const what: SelectField = {
  name: 'what',
  type: 'select',
  label: { en: 'What was read', zh: '读取内容' },
  options: [
    { label: { en: 'Text', zh: '正文' }, value: 'document' },
    { label: { en: 'An earlier version', zh: '历史版本' }, value: 'version' },
    { label: { en: 'The review', zh: '审查情况' }, value: 'review' },
    { label: { en: 'An attachment', zh: '附件' }, value: 'file' },
  ],
}

/**
 * Who read unpublished text of a department he does not belong to, or personal data of any: written
 * once, never changed.
 */
export function readingsCollection({ staff }: ResolvedOptions): CollectionConfig {
  const collection = machineCollection({
    slug: READINGS_SLUG,
    fields: [
      { name: 'key', type: 'text', admin: { hidden: true }, required: true, unique: true },
      {
        ...text('target', { en: 'Document', zh: '所读信息' }),
        admin: {
          components: { Cell: '@gongkai/confidentiality-review/rsc#ReadingCell' },
        },
      } as Field,
      what,
      text('name', { en: 'Reader', zh: '读取人' }),
      text('person', { en: 'Account', zh: '账号' }),
      text('department', { en: 'Department', zh: '信息所属单位' }),
      {
        name: 'at',
        type: 'date',
        admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } },
        index: true,
        label: { en: 'Time', zh: '时间' },
      },
    ],
    labels: {
      plural: {
        en: 'Readings of unpublished text and personal data',
        zh: '未公开内容和个人信息读取记录',
      },
      singular: {
        en: 'Reading of unpublished text or personal data',
        zh: '未公开内容和个人信息读取记录',
      },
    },
  })
  return {
    ...collection,
    access: {
      ...collection.access,
      read: ({ req: { user } }) =>
        user !== null && user.collection === staff.collection && staff.mayAudit({ user }),
    },
    admin: {
      defaultColumns: ['target', 'what', 'name', 'at'],
      group: { en: 'Oversight', zh: '监督' },
      hidden: ({ user }) => !user || !staff.mayAudit({ user: user as never }),
      hideAPIURL: true,
      listSearchableFields: ['name'],
      useAsTitle: 'name',
    },
    defaultSort: '-at',
  }
}
