import type { Issue, Severity } from '../issue.ts'
import type { Label } from '../label.ts'
import { creditCodeFault, type CreditCodeFault } from './creditCode.ts'

const SEVERITIES: Record<CreditCodeFault, Severity> = {
  checkDigit: 'error',
  filler: 'error',
  form: 'error',
  organisationDigit: 'warning',
  pilotCode: 'warning',
}

/** I01: what is wrong with a unified social credit code; quiet while there is none. */
export function creditCodeIssue({
  code,
  path,
}: {
  code: null | string | undefined
  path: string
}): Issue[] {
  const fault = code ? creditCodeFault(code) : undefined
  if (!code || !fault) return []
  return [{ key: `I01_${fault}`, params: { code }, path, severity: SEVERITIES[fault] }]
}

/** Texts of the issues, to be among the messages of every area that asks. */
export const creditCodeMessages = {
  I01_checkDigit: {
    en: 'The unified social credit code {{code}} has a wrong check digit.',
    zh: '统一社会信用代码{{code}}校验码错误。',
  },
  I01_filler: {
    en: '{{code}} stands in for a missing unified social credit code.',
    zh: '{{code}}为占位代码，不是有效的统一社会信用代码。',
  },
  I01_form: {
    en: '{{code}} is not a unified social credit code: 18 digits and capitals without I, O, S, V, Z.',
    zh: '{{code}}不是统一社会信用代码：应为18位数字和大写字母，不含I、O、S、V、Z。',
  },
  I01_organisationDigit: {
    en: 'The organisation code inside the unified social credit code {{code}} has a wrong check digit.',
    zh: '统一社会信用代码{{code}}中的主体标识码（组织机构代码）校验码错误，请核实。',
  },
  I01_pilotCode: {
    en: 'The check digit of {{code}} is wrong, as in codes issued during the trial of 2015. Compare it with the certificate.',
    zh: '{{code}}校验码不符，可能为2015年试点期间发放的代码，请与证照核对。',
  },
} satisfies Record<string, Label>
