import type { Field } from 'payload'

import type { ResolvedOptions } from '../options.ts'

/** Plain columns for what lists are filtered, sorted and counted by; written by the system. */
export function liftedFields({ areas }: ResolvedOptions): Field[] {
  return [
    {
      ...computed,
      name: 'area',
      type: 'select',
      label: { en: 'Key area', zh: '所属领域' },
      options: areas.map(({ label, slug }) => ({ label, value: slug })),
    },
    { ...computed, name: 'period', type: 'text', label: { en: 'Period', zh: '所属期' } },
    {
      ...computed,
      name: 'phase',
      type: 'text',
      admin: { ...computed.admin, disableListFilter: true },
      label: { en: 'Phase', zh: '阶段' },
    },
    { ...computed, name: 'subjectYear', type: 'number', label: { en: 'Year', zh: '所属年度' } },
    { ...computed, name: 'objectName', type: 'text', label: { en: 'Subject', zh: '对象名称' } },
    { ...computed, name: 'region', type: 'text', label: { en: 'Place', zh: '所涉区域' } },
    { ...computed, name: 'amount', type: 'number', label: { en: 'Amount', zh: '金额（数量）' } },
    {
      ...computed,
      name: 'dueOn',
      type: 'date',
      admin: { ...computed.admin, date: { displayFormat: 'yyyy-MM-dd' } },
      label: { en: 'Due on', zh: '到期日' },
    },
  ] as Field[]
}

/** In lists and filters, but not in the form, where the area itself stands. */
const computed = {
  admin: { condition: () => false, readOnly: true },
  custom: { derived: true },
  index: true,
}
