import type { CollectionConfig } from 'payload'

import { isValidCreditCode } from '@gongkai/shared'

import { administersAll } from '../../access/administersAll.ts'
import { administratorsOfAll } from '../../access/administratorsOfAll.ts'
import { administratorsOfTheDepartment } from '../../access/administratorsOfTheDepartment.ts'
import { anyStaff } from '../../access/anyStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { choiceField } from '../../fields/choiceField.ts'
import { DEPARTMENT_KINDS } from '../../fields/kinds.ts'
import { lineField } from '../../fields/plainText.ts'
import { textPassing } from '../../fields/textPassing.ts'
import { formerNamesField } from './formerNamesField.ts'
import { onlyForAdministrators } from './onlyForAdministrators.ts'

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * 单位: the bodies that must disclose, and the unit of access. A department is never deleted, since
 * its published record stays; it is set inactive.
 */
export const Departments = (): CollectionConfig => ({
  slug: 'departments',
  access: {
    create: administratorsOfAll,
    delete: nobody,
    read: anyStaff,
    readVersions: nobody,
    unlock: nobody,
    update: administratorsOfTheDepartment,
  },
  admin: {
    defaultColumns: ['name', 'shortName', 'code', 'creditCode', 'kind', 'active'],
    description: { en: 'Bodies with a duty to disclose', zh: '承担公开义务的行政机关和单位' },
    group: { en: 'Administration', zh: '系统管理' },
    hideAPIURL: true,
    hidden: onlyForAdministrators,
    listSearchableFields: ['name', 'shortName', 'code', 'creditCode'],
    useAsTitle: 'name',
  },
  defaultSort: 'code',
  disableDuplicate: true,
  fields: [
    lineField({
      name: 'name',
      description: { en: 'Full official name', zh: '规范全称' },
      label: { en: 'Name', zh: '单位名称' },
      maxLength: 60,
      required: true,
    }),
    lineField({
      name: 'shortName',
      label: { en: 'Short name', zh: '简称' },
      maxLength: 20,
      required: true,
    }),
    {
      ...lineField({
        name: 'code',
        description: {
          en: 'Part of the feed address, such as sjj; never changed afterwards',
          zh: '用于数据接口地址，如“sjj”，保存后不再变更',
        },
        label: { en: 'Code', zh: '单位代码' },
        maxLength: 40,
        required: true,
      }),
      access: { update: nobody },
      unique: true,
      validate: textPassing({ key: 'codeForm', test: (code) => CODE.test(code) }),
    },
    {
      ...lineField({
        name: 'creditCode',
        description: { en: '18 characters; heads every index number', zh: '18位，用于编定索引号' },
        label: { en: 'Unified social credit code', zh: '统一社会信用代码' },
        maxLength: 18,
        required: true,
      }),
      unique: true,
      validate: textPassing({ key: 'creditCode', test: isValidCreditCode }),
    },
    choiceField({
      name: 'kind',
      choices: DEPARTMENT_KINDS,
      defaultValue: 'department',
      label: { en: 'Kind', zh: '单位类型' },
      required: true,
    }),
    {
      name: 'superior',
      type: 'relationship',
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      label: { en: 'Superior', zh: '上级单位' },
      relationTo: 'departments',
    },
    {
      name: 'competentOffice',
      type: 'checkbox',
      access: { update: ({ req }) => administersAll(req.user) },
      admin: {
        description: {
          en: 'Guides of the bodies below it take over the parts they do not state (Article 3)',
          zh: '条例第三条所称主管部门，下级单位的公开指南未填写的部分沿用其公开指南的内容',
        },
      },
      defaultValue: false,
      label: { en: 'Competent office for disclosure', zh: '政府信息公开工作主管部门' },
    },
    formerNamesField,
    lineField({ name: 'address', label: { en: 'Address', zh: '办公地址' }, maxLength: 200 }),
    lineField({ name: 'telephone', label: { en: 'Telephone', zh: '联系电话' }, maxLength: 60 }),
    {
      name: 'active',
      type: 'checkbox',
      admin: { position: 'sidebar' },
      defaultValue: true,
      index: true,
      label: { en: 'Active', zh: '在用' },
    },
  ],
  labels: {
    plural: { en: 'Departments', zh: '单位' },
    singular: { en: 'Department', zh: '单位' },
  },
})
