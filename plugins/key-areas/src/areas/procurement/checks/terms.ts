import { addDays, dayOf } from '../../../domain/day.ts'
import { creditCodeIssue } from '../../../domain/identifiers/creditCodeIssue.ts'
import type { Issue } from '../../../domain/issue.ts'
import { postingIssues } from '../../../domain/postingPeriod.ts'
import { workingDaysAfter } from '../../../domain/workingDays.ts'
import type { Rule } from './rule.ts'

/** D02: the shortest posting period depends on the kind of notice. */
export const posting: Rule = ({
  context: { settings },
  value: { noticeKind, posting: period },
}) => {
  if (!noticeKind || !period) return []
  const count = {
    negotiation: settings.postingWorkingDaysNegotiation,
    prequalification: settings.postingWorkingDaysTender,
    result: settings.postingWorkingDaysResult,
    singleSource: settings.postingWorkingDaysSingleSource,
    tender: settings.postingWorkingDaysTender,
  }[noticeKind as string]
  if (count === undefined) return []
  const { from, to } = period
  return postingIssues({ from, minimum: { count, unit: 'workingDay' }, path: 'posting.to', to })
}

/** D10: result and contract are published within two working days. Late needs a reason. */
export const publication: Rule = ({ context: { settings }, value }) => {
  const { contract, determinedOn, lateReason, noticeKind, publishedOn } = value
  const [event, count, key] =
    noticeKind === 'result'
      ? [determinedOn, settings.resultNoticeWorkingDays, 'D10_result']
      : [contract?.signedOn, settings.contractNoticeWorkingDays, 'D10_contract']
  const [from, actual] = [dayOf(event), dayOf(publishedOn)]
  if ((noticeKind !== 'result' && noticeKind !== 'contract') || !from || !actual) return []
  if (actual < from) {
    const params = { actual, expected: from }
    return [{ key: 'D10_early', params, path: 'publishedOn', severity: 'error' }]
  }
  const expected = workingDaysAfter({ count, from })
  if (!expected || actual <= expected) return []
  const severity = lateReason ? 'warning' : 'error'
  return [{ key, params: { actual, expected }, path: 'publishedOn', severity }]
}

/** G08: the contract is signed within thirty days of the result. */
export const signing: Rule = ({ context: { settings }, value: { contract } }) => {
  const [signed, awarded] = [dayOf(contract?.signedOn), dayOf(contract?.awardedOn)]
  if (!signed || !awarded) return []
  const latest = addDays({ count: settings.signWithinDays, from: awarded })
  const found = (key: string, expected: string): Issue[] => [
    { key, params: { actual: signed, expected }, path: 'contract.signedOn', severity: 'error' },
  ]
  if (signed < awarded) return found('G08_order', awarded)
  return signed > latest ? found('G08_late', latest) : []
}

/** I01: codes of purchaser, agency and suppliers. */
export const codes: Rule = ({ value: { agency, contract, lots, purchaser } }) => [
  ...creditCodeIssue({ code: purchaser?.creditCode, path: 'purchaser.creditCode' }),
  ...creditCodeIssue({ code: agency?.creditCode, path: 'agency.creditCode' }),
  ...creditCodeIssue({ code: contract?.supplierCode, path: 'contract.supplierCode' }),
  ...(lots ?? []).flatMap(({ supplierCode }, row) =>
    creditCodeIssue({ code: supplierCode, path: `lots.${row}.supplierCode` }),
  ),
]
