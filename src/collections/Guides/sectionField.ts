import type { TextareaField } from 'payload'

import { linesField } from '../../fields/plainText.ts'
import type { GuidePart } from '../../guides/guideParts.ts'

const MAX_LENGTH = 5_000

/** A section of the guide; not required, since it may be the competent office's to state. */
export function sectionField({
  part: { isInherited, label, name },
}: {
  part: GuidePart
}): TextareaField {
  return linesField({
    name,
    label,
    maxLength: MAX_LENGTH,
    ...(isInherited && {
      description: {
        en: 'Left empty, the part is taken over from the guide of the competent office',
        zh: '不填写的，沿用主管部门公开指南的相应内容',
      },
    }),
  })
}
