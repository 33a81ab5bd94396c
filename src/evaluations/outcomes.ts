import type { Label } from '../fields/labels.ts'

/** What an evaluation of withheld information ends with (Article 18). */
export const OUTCOMES = {
  disclose: { en: 'To be disclosed', zh: '转为公开' },
  stayWithheld: { en: 'Stays withheld', zh: '继续不公开' },
} as const satisfies Record<string, Label>

export type Outcome = keyof typeof OUTCOMES
