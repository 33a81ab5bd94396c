import type { Field } from 'payload'

import { LONGEST, PROCESSES, SERVICE_KINDS } from '@gongkai/standard-catalogue/client'

import { CATEGORIES } from '../../fields/categories.ts'
import { choiceField } from '../../fields/choiceField.ts'
import { dayField } from '../../fields/dayField.ts'
import { CYCLES } from '../../fields/kinds.ts'
import { lineField } from '../../fields/plainText.ts'

/** What offices add to the printed columns, and how the row is followed up. */
export const localColumns: Field[] = [
  {
    name: 'coverage',
    type: 'ui',
    admin: {
      components: { Field: '/src/components/catalogue/coverage/CoveragePanel.tsx#CoveragePanel' },
      disableListColumn: true,
    },
    label: { en: 'Fulfilment', zh: '落实情况' },
  },
  row(
    choiceField({
      name: 'cycle',
      choices: CYCLES,
      description: {
        en: 'Only when the deadline does not say it; empty when it follows events',
        zh: '公开时限中未写明周期的填写；随事项发生公开的不填',
      },
      label: { en: 'Update cycle', zh: '更新周期' },
    }),
    dayField({
      name: 'trackedFrom',
      description: {
        en: 'Periods before this day count as done; empty means from when the row was made',
        zh: '此前各期不计为漏公开；不填的自建立之日起计',
      },
      label: { en: 'Followed up from', zh: '落实起算日期' },
    }),
    choiceField({
      name: 'boundCategory',
      choices: CATEGORIES,
      description: {
        en: 'New information for this row starts with it',
        zh: '落实本事项的政府信息所属类别',
      },
      label: { en: 'Category', zh: '对应主动公开类别' },
    }),
  ),
  row(
    choiceField({
      name: 'process',
      choices: PROCESSES,
      label: { en: 'Stage of administration', zh: '五公开环节' },
    }),
    choiceField({
      name: 'serviceKind',
      choices: SERVICE_KINDS,
      label: { en: 'Kind of matter', zh: '事项性质' },
    }),
  ),
  row(
    lineField({
      name: 'telephone',
      label: { en: 'Telephone', zh: '咨询电话' },
      maxLength: LONGEST.telephone,
    }),
    lineField({
      name: 'supervisionTelephone',
      label: { en: 'Telephone for complaints', zh: '监督电话' },
      maxLength: LONGEST.supervisionTelephone,
    }),
  ),
]

function row(...fields: Field[]): Field {
  return { fields, type: 'row' }
}
