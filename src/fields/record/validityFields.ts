import type { Field } from 'payload'

import { dayField } from '../dayField.ts'
import { explanationField } from '../plainText.ts'
import { fieldRow, shownWhen } from './fieldRow.ts'

const isEnded = ({ validity }: Partial<Record<string, unknown>>) =>
  validity === 'abolished' || validity === 'amended'

/** What ended a document and when, and why one that had ended is in force again (R4-09). */
export const validityFields: Field[] = [
  fieldRow(
    shownWhen({
      field: explanationField({
        name: 'validityBy',
        label: { en: 'Abolished or amended by', zh: '废止（修改）依据' },
        maxLength: 200,
      }),
      when: isEnded,
    }),
    shownWhen({
      field: dayField({
        name: 'validityOn',
        label: { en: 'Abolished or amended on', zh: '废止（修改）日期' },
      }),
      when: isEnded,
    }),
  ),
  explanationField({
    name: 'validityNote',
    description: {
      en: 'Only when a document that had ended is in force again',
      zh: '已失效、废止的文件更正为有效的，说明理由',
    },
    label: { en: 'Why it is in force again', zh: '恢复有效的理由' },
    maxLength: 200,
  }),
]
