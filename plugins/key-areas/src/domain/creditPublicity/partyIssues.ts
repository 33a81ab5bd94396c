import type { Draft } from '../draft.ts'
import { creditCodeIssue, creditCodeMessages } from '../identifiers/creditCodeIssue.ts'
import { isOrganisationCode } from '../identifiers/organisationCode.ts'
import { isResidentNumber } from '../identifiers/residentNumber.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'

type Party = Draft<{
  authorityCode: string
  creditCode: string
  idNumber: string
  institutionNumber: string
  legalRepresentative: string
  organisationCode: string
  partyKind: string
  partyName: string
  registrationNumber: string
  socialGroupNumber: string
  sourceCode: string
  taxNumber: string
}>

/** U03: a body is named by at least one code and its representative, a person by a number. */
export function partyIssues({ party, path }: { party: Party; path: string }): Issue[] {
  const { authorityCode, creditCode, organisationCode, sourceCode } = party
  return [
    ...identityIssues({ party, path }),
    ...creditCodeIssue({ code: creditCode, path: `${path}.creditCode` }),
    ...creditCodeIssue({ code: authorityCode, path: `${path}.authorityCode` }),
    ...creditCodeIssue({ code: sourceCode, path: `${path}.sourceCode` }),
    ...(organisationCode && !isOrganisationCode(organisationCode)
      ? [error({ key: 'I02_organisationCode', path: `${path}.organisationCode` })]
      : []),
  ]
}

function identityIssues({ party, path }: { party: Party; path: string }): Issue[] {
  if (!party.partyKind) return []
  if (party.partyKind === 'person') {
    if (!party.idNumber) return [error({ key: 'U03_idNumber', path: `${path}.idNumber` })]
    return isResidentNumber(party.partyName ?? '')
      ? [error({ key: 'U03_numberAsName', path: `${path}.partyName` })]
      : []
  }
  const isNamed =
    party.creditCode ||
    party.registrationNumber ||
    party.organisationCode ||
    party.taxNumber ||
    party.institutionNumber ||
    party.socialGroupNumber
  return [
    ...(isNamed ? [] : [error({ key: 'U03_code', path: `${path}.creditCode` })]),
    ...(party.legalRepresentative || party.partyKind !== 'body'
      ? []
      : [error({ key: 'U03_representative', path: `${path}.legalRepresentative` })]),
  ]
}

function error(found: Pick<Issue, 'key' | 'path'>): Issue {
  return { ...found, severity: 'error' }
}

export const partyMessages = {
  ...creditCodeMessages,
  I02_organisationCode: {
    en: 'The organisation code has a wrong check digit.',
    zh: '组织机构代码校验码错误。',
  },
  U03_code: {
    en: 'A party that is no natural person needs at least one code, as a rule its unified social credit code.',
    zh: '行政相对人为法人、非法人组织或个体工商户的，至少填写一种代码，一般为统一社会信用代码。',
  },
  U03_idNumber: {
    en: 'A natural person needs the number of an identity document. It is never published.',
    zh: '行政相对人为自然人的，须填写证件号码（不对外公开）。',
  },
  U03_numberAsName: {
    en: 'An identity number stands where the name belongs.',
    zh: '行政相对人名称中填写了公民身份号码。',
  },
  U03_representative: {
    en: 'A legal person or organisation needs its legal representative.',
    zh: '行政相对人为法人及非法人组织的，须填写法定代表人。',
  },
} satisfies Record<string, Label>
