import type { Issue } from '../../../domain/issue.ts'
import type { Rule } from './rule.ts'

const error = (key: string, path: string): Issue => ({ key, path, severity: 'error' })

/** G05: every lot has its own result: a supplier with a price or a rate, or a reason. */
export const lotResults: Rule = ({ value: { lots, noticeKind } }) =>
  noticeKind === 'result'
    ? (lots ?? []).flatMap((lot, row): Issue[] => {
        if (!lot.result) return [error('G05_result', `lots.${row}.result`)]
        if (lot.result === 'failed') {
          return lot.reason ? [] : [error('G05_reason', `lots.${row}.reason`)]
        }
        return [
          ...(lot.supplier ? [] : [error('G05_supplier', `lots.${row}.supplier`)]),
          ...(lot.amount || lot.rate ? [] : [error('G05_amount', `lots.${row}.amount`)]),
        ]
      })
    : []

/** G06: an odd number of at least three, a third of them from the purchaser at most, as a county sets it. */
export const experts: Rule = ({ context: { settings }, value }) => {
  const { experts: people, method, noticeKind } = value
  if (noticeKind !== 'result' || method === 'singleSource' || !people) return []
  const count = people.length
  const representatives = people.filter(({ isRepresentative }) => isRepresentative).length
  const params = { count, limit: settings.minExperts }
  return [
    ...(count < settings.minExperts || count % 2 === 0
      ? [{ ...error('G06_count', 'experts'), params }]
      : []),
    ...(representatives * settings.oneRepresentativeIn > count
      ? [
          {
            ...error('G06_representatives', 'experts'),
            params: { count: representatives, limit: settings.oneRepresentativeIn },
          },
        ]
      : []),
  ]
}
