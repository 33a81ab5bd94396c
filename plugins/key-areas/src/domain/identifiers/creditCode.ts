import { isValidCreditCode } from '@gongkai/shared/client'

import { isOrganisationCode } from './organisationCode.ts'

/** What is wrong with a unified social credit code 统一社会信用代码, or odd about it. */
export type CreditCodeFault = 'checkDigit' | 'filler' | 'form' | 'organisationDigit' | 'pilotCode'

export function creditCodeFault(code: string): CreditCodeFault | undefined {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return 'form'
  if (/^0{17}/.test(code)) return 'filler'
  const organisationCode = code.slice(8, 17)
  if (!isValidCreditCode(code)) return isPilotCode(organisationCode) ? 'pilotCode' : 'checkDigit'
  return isOrganisationCode(organisationCode) ? undefined : 'organisationDigit'
}

/** Codes of the trial of 2015 in Fujian are valid to this day although their last digit is wrong. */
function isPilotCode(organisationCode: string): boolean {
  return organisationCode.startsWith('M0') && isOrganisationCode(organisationCode)
}
