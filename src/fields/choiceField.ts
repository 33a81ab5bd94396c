import type { SelectField } from 'payload'

import { type Label, optionsFrom } from './labels.ts'

type ChoiceOptions<Code extends string> = {
  choices: Record<Code, Label>
  defaultValue?: NoInfer<Code>
  description?: Label
  label: Label
  name: string
  required?: boolean
}

/** One of a table of codes. */
export function choiceField<Code extends string>(options: ChoiceOptions<Code>): SelectField {
  return { ...baseOf(options), hasMany: false }
}

/** Any number of a table of codes. */
export function choicesField<Code extends string>(options: ChoiceOptions<Code>): SelectField {
  return { ...baseOf(options), hasMany: true }
}

function baseOf<Code extends string>({
  choices,
  defaultValue,
  description,
  label,
  name,
  required = false,
}: ChoiceOptions<Code>) {
  return {
    name,
    type: 'select' as const,
    ...(description && { admin: { description } }),
    ...(defaultValue && { defaultValue }),
    index: true,
    label,
    options: optionsFrom(choices),
    required,
  }
}
