import { dayOf } from '../../../domain/day.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { Issue } from '../../../domain/issue.ts'
import { awardedLots, type Procurement, type Rule } from './rule.ts'

type Result = Draft<Procurement>

/** G02: the same supplier in more than so many projects of a purchaser in a row is worth a look. */
export const sameWinner: Rule = ({ context: { companions, settings }, value }) => {
  if (value.noticeKind !== 'result') return []
  const before = projectsBefore({
    result: value,
    results: (companions.results ?? []) as Result[],
  })
  return winnersOf(value).flatMap((supplier): Issue[] => {
    const lost = before.findIndex((project) => !winnersOf(project).includes(supplier))
    const count = 1 + (lost === -1 ? before.length : lost)
    if (count <= settings.sameWinnerProjects) return []
    const row = value.lots!.findIndex((lot) => lot.supplier?.trim() === supplier)
    const params = { count, supplier }
    return [{ key: 'G02_winner', params, path: `lots.${row}.supplier`, severity: 'info' }]
  })
}

/** The other projects of the purchaser that somebody won until then, the last first, each once. */
function projectsBefore({ result, results }: { result: Result; results: Result[] }): Result[] {
  const until = dayOf(result.publishedOn)
  const purchaser = result.purchaser?.name?.trim()
  const projects = new Map<string, Result>()
  for (const other of results) {
    const [code, day] = [other.projectCode, dayOf(other.publishedOn)]
    const isEarlier = Boolean(day && until && day <= until) && code !== result.projectCode
    const isSamePurchaser = Boolean(purchaser) && other.purchaser?.name?.trim() === purchaser
    const isKnown = !code || projects.has(code)
    if (isEarlier && isSamePurchaser && !isKnown && winnersOf(other).length > 0) {
      projects.set(code, other)
    }
  }
  const dayIn = ({ publishedOn }: Result) => dayOf(publishedOn) ?? ''
  return [...projects.values()].sort((a, b) => dayIn(b).localeCompare(dayIn(a)))
}

function winnersOf({ lots }: Result): string[] {
  const suppliers = awardedLots(lots).flatMap(({ supplier }) => supplier?.trim() || [])
  return [...new Set(suppliers)]
}
