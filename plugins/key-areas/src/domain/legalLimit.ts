import type { SettingProblem } from './settingProblems.ts'

/** What the law leaves no county to decide of a number: at least so much, or at most. */
export type LegalLimit = {
  /** Title and article, in Chinese as a refusal quotes it. */
  basis: string
} & ({ least: number } | { most: number })

/** Why a value undercuts the law; nothing for one that does not. */
export function legalProblems({
  limit,
  path,
  value,
}: {
  limit: LegalLimit
  path: string
  value: unknown
}): SettingProblem[] {
  if (typeof value !== 'number') return []
  const { basis } = limit
  if ('least' in limit && value < limit.least) {
    return [
      {
        en: `is ${value}, and the law asks for at least ${limit.least} (${basis})`,
        path,
        zh: `为${value}，低于法定最低值${limit.least}（${basis}）`,
      },
    ]
  }
  if ('most' in limit && value > limit.most) {
    return [
      {
        en: `is ${value}, and the law allows at most ${limit.most} (${basis})`,
        path,
        zh: `为${value}，超过法定最高值${limit.most}（${basis}）`,
      },
    ]
  }
  return []
}
