import { choice, day, line, lines } from '../schema/fields.ts'

const isPerson = ({ partyKind }: Record<string, unknown>) => partyKind === 'person'
const isBody = (row: Record<string, unknown>) => !isPerson(row)

/** Whom a decision addresses 行政相对人, as the credit platform wants to know it. */
export const partyFields = {
  partyName: line({ en: 'Party', zh: '行政相对人名称' }, { mask: 'name', maskedWhen: isPerson }),
  partyKind: choice(
    { en: 'Kind of party', zh: '行政相对人类别' },
    {
      body: { en: 'Legal person or organisation', zh: '法人及非法人组织' },
      person: { en: 'Natural person', zh: '自然人' },
      household: { en: 'Individual business', zh: '个体工商户' },
    },
  ),
  creditCode: line(
    { en: 'Unified social credit code', zh: '统一社会信用代码' },
    { shownWhen: isBody },
  ).optional(),
  registrationNumber: line(
    { en: 'Business registration number', zh: '工商注册号' },
    { shownWhen: isBody },
  ).optional(),
  organisationCode: line(
    { en: 'Organisation code', zh: '组织机构代码' },
    { shownWhen: isBody },
  ).optional(),
  taxNumber: line(
    { en: 'Tax registration number', zh: '税务登记号' },
    { shownWhen: isBody },
  ).optional(),
  institutionNumber: line(
    { en: 'Certificate number of the public institution', zh: '事业单位证书号' },
    { shownWhen: isBody },
  ).optional(),
  socialGroupNumber: line(
    { en: 'Registration number of the social organisation', zh: '社会组织登记证号' },
    { shownWhen: isBody },
  ).optional(),
  legalRepresentative: line(
    { en: 'Legal representative', zh: '法定代表人' },
    { shownWhen: isBody },
  ).optional(),
  representativeIdKind: line(
    { en: 'Kind of identity document of the representative', zh: '法定代表人证件类型' },
    { audience: 'nobody', shownWhen: isBody },
  ).optional(),
  representativeIdNumber: line(
    { en: 'Identity number of the representative', zh: '法定代表人证件号码' },
    { audience: 'nobody', shownWhen: isBody },
  ).optional(),
  idKind: line(
    { en: 'Kind of identity document', zh: '证件类型' },
    { audience: 'nobody', shownWhen: isPerson },
  ).optional(),
  idNumber: line(
    { en: 'Identity number', zh: '证件号码' },
    { audience: 'nobody', shownWhen: isPerson },
  ).optional(),
}

/**
 * Of a withdrawn decision its number and the reason stay public (行政处罚法 Art. 48).
 */
export const withdrawnDisplay = {
  keeps: ['documentNumber', 'authority', 'changedOn', 'withdrawnOn', 'withdrawalReason'],
  withdrawnOn: 'withdrawnOn',
}

/** What happens to a decision after it was published. */
export const publicityFields = {
  publishedOn: day({ en: 'Published on', zh: '公示日期' }).optional(),
  changedOn: day({ en: 'Changed or annulled on', zh: '决定变更、撤销日期' }).optional(),
  withdrawnOn: day({ en: 'Withdrawn on', zh: '撤回日期' }).optional(),
  withdrawalReason: lines(
    { en: 'Reason of the withdrawal', zh: '撤回理由' },
    { maxLength: 500 },
  ).optional(),
}

export const lateReason = lines(
  { en: 'Why it is late', zh: '逾期公开原因' },
  { maxLength: 500 },
).optional()
