import { commonItem } from './commonItem.ts'
import type { Projection, ProjectionInput } from './projection.ts'
import { textOf } from './snapshot.ts'

/** A policy interpretation 政策解读; the documents it interprets are among its relations. */
export function projectInterpretation(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      category: () => 'interpretations',
      members: ({ fields, tables }) => {
        const form = textOf(fields.form)
        return form
          ? { interpretation: { form, form_label: tables.labels.interpretationForms[form] } }
          : {}
      },
    },
  })
}
