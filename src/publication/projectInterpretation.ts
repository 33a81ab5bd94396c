import type { Projection, ProjectionInput } from '@gongkai/publications'

import { commonItem } from './commonItem.ts'
import { heading, paragraphs, type RichNode } from './richText/node.ts'
import { type ApprovedFields, recordsOf, textOf } from './snapshot.ts'
import type { Tables } from './tables.ts'

/** A policy interpretation 政策解读; the documents it interprets are among its relations. */
export function projectInterpretation(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: sectionNodes,
      category: () => 'interpretations',
      members: ({ fields, tables }) => ({ interpretation: interpretation({ fields, tables }) }),
    },
  })
}

type Source = { fields: ApprovedFields; tables: Tables }

function interpretation({ fields, tables }: Source): Record<string, string | string[] | undefined> {
  const form = textOf(fields.form)
  const elements = sectionsOf(fields).map(({ element }) => element)
  return {
    elements: elements.length > 0 ? elements : undefined,
    form,
    form_label: form && tables.labels.interpretationForms[form],
    text_alternative: textOf(fields.textAlternative),
  }
}

function sectionNodes({ fields, tables }: Source): RichNode[] {
  return sectionsOf(fields).flatMap(({ element, text }) => [
    heading({ tag: 'h2', text: tables.labels.interpretationElements[element] ?? element }),
    ...paragraphs(text),
  ])
}

function sectionsOf(fields: ApprovedFields): { element: string; text: string }[] {
  return recordsOf(fields.sections).flatMap((section) => {
    const [element, text] = [textOf(section.element), textOf(section.text)]
    return element && text ? [{ element, text }] : []
  })
}
