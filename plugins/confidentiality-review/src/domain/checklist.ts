/** Checks of the review sheet 保密审查表, in its order. A "yes" says the content holds such matter. */
export const CHECKS = [
  'stateSecret',
  'workSecret',
  'sensitive',
  'commercialSecret',
  'privacy',
  'stability',
  'internalProcess',
] as const
export type Check = (typeof CHECKS)[number]

export type ChecklistAnswers = Readonly<Record<string, 'no' | 'yes'>>

/** The checks that speak against publication. */
export function objections(answers: ChecklistAnswers | undefined): string[] {
  return Object.entries(answers ?? {}).flatMap(([check, answer]) =>
    answer === 'yes' ? [check] : [],
  )
}

/** The checks that found nothing, in the order of the sheet. */
export function cleared(answers: ChecklistAnswers | undefined): Check[] {
  return CHECKS.filter((check) => answers?.[check] === 'no')
}

/** The checks that nobody has answered yet. */
export function unanswered<T extends string>({
  answers,
  checks,
}: {
  answers: ChecklistAnswers | undefined
  checks: readonly T[]
}): T[] {
  return checks.filter((check) => answers?.[check] === undefined)
}
