import type { Projection, ProjectionInput } from '@gongkai/publications'

import type { JsonObject } from 'payload'

import { officeDate } from '@gongkai/shared'

import { interpretationDueOn } from '../rules/interpretationDue.ts'
import { needsInterpretation } from '../rules/normativeDocuments.ts'
import { civilDate } from './civilDate.ts'
import { commonItem } from './commonItem.ts'
import { keyAreaPart } from './keyArea.ts'
import { type ApprovedFields, textOf } from './snapshot.ts'

/** An ordinary item of proactive disclosure, in the category of Article 20 it was filed under. */
export function projectEntry(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      category: (fields) => textOf(fields.category) ?? 'other',
      members: ({ fields }) => ({
        interpretation_due: interpretationDue({ fields, input }),
        normative: normative(fields),
      }),
      typed: keyAreaPart,
    },
  })
}

/** R7-02: the interpretation follows the document within three working days. */
function interpretationDue({
  fields,
  input,
}: {
  fields: ApprovedFields
  input: ProjectionInput
}): JsonObject | undefined {
  if (!needsInterpretation(fields)) return undefined
  return { on: interpretationDueOn(officeDate(new Date(input.firstPublishedAt))) }
}

function normative(fields: ApprovedFields): JsonObject | undefined {
  const kind = textOf(fields.normativeKind)
  if (!kind) return undefined
  return {
    is_long_term: fields.isLongTerm === true || undefined,
    kind,
    responsible_unit: textOf(fields.responsibleUnit),
    unified_number: textOf(fields.unifiedNumber),
    validity_by: textOf(fields.validityBy),
    validity_changed_on: civilDate(fields.validityOn),
  }
}
