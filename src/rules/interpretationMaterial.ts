import {
  FORMS_WITHOUT_TEXT,
  INTERPRETATION_ELEMENTS,
  type InterpretationElement,
} from '../fields/interpretations.ts'
import { errorIn, infoIn, type RuleIssue, warningIn } from './ruleIssue.ts'

export type Material = {
  form?: unknown
  headings: readonly string[]
  sections: readonly { element?: unknown; text?: unknown }[]
  textAlternative?: unknown
}

const BASE: InterpretationElement[] = ['background', 'content']
/** 说明性要素: one of them besides the base, so that it explains and does not only repeat. */
const EXPLAINING: InterpretationElement[] = [
  'scope',
  'standards',
  'terms',
  'differences',
  'cautions',
  'benefits',
  'explanation',
]

/** The elements a material has: its sections, and what its headings name. */
export function elementsOf({ headings, sections }: Material): InterpretationElement[] {
  const stated = sections.filter(({ text }) => Boolean(text)).map(({ element }) => element)
  return (Object.keys(INTERPRETATION_ELEMENTS) as InterpretationElement[]).filter(
    (element) =>
      stated.includes(element) ||
      headings.some((heading) => heading.includes(INTERPRETATION_ELEMENTS[element].zh)),
  )
}

/**
 * R7-04 and R7-05. Whoever writes in sections is held to them; in free text the headings only hint
 * at the elements, so what is not found there is for the signers to judge.
 */
export function materialIssues(material: Material): RuleIssue[] {
  const { form, sections, textAlternative } = material
  const elements = elementsOf(material)
  const report = sections.length > 0 ? errorIn : warningIn
  const isMissing = (element: InterpretationElement) => !elements.includes(element)
  const isSilent = FORMS_WITHOUT_TEXT.some((silent) => silent === form)
  return [
    ...BASE.filter(isMissing).map((element) =>
      report({
        key: 'elementMissing',
        path: 'sections',
        values: { element: INTERPRETATION_ELEMENTS[element].zh },
      }),
    ),
    ...(EXPLAINING.every(isMissing)
      ? [report({ key: 'explanationMissing', path: 'sections' })]
      : []),
    ...(isSilent && !textAlternative
      ? [errorIn({ key: 'textAlternativeMissing', path: 'textAlternative' })]
      : []),
    ...(form === 'text' ? [infoIn({ key: 'onlyTextForm', path: 'form' })] : []),
  ]
}
