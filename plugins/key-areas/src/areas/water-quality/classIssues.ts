import { type Finding, followsIfEmpty } from '../../domain/finding.ts'
import type { Issue } from '../../domain/issue.ts'
import { CLASSES, isWithin, type WaterClass } from './classes.ts'
import { itemNamed } from './items.ts'
import { type Exceedance, isOf, type Rule, type Sample, type Settings, sourceOf } from './rule.ts'
import { VERDICTS } from './schema.ts'
import { classOf, countedItems, countedValues } from './singleFactor.ts'

/**
 * E02: the class of surface water is that of its worst item. A class that is worse than the items
 * given may come of one that is not given.
 */
const category: Rule = ({ context: { settings }, value: { samples, sources } }) =>
  (samples ?? []).flatMap((sample, row): Finding[] => {
    const source = sourceOf({ code: sample.source, sources })
    const actual = sample.category
    if (!source?.type || source.type === 'groundwater') return []
    const expected = classOf({ sample, settings, type: source.type })
    if (!expected || actual === expected) return []
    const isAllGiven = countedValues({ sample, settings }).length === countedItems(settings).length
    const path = `samples.${row}.category`
    if (!actual) {
      return isAllGiven ? followsIfEmpty({ follows: expected, path, written: actual }) : []
    }
    const severity = isAllGiven || isWithin({ actual, target: expected }) ? 'error' : 'warning'
    const params = { actual: CLASSES[actual].zh, expected: CLASSES[expected].zh }
    return [{ key: 'E02_class', params, path, severity }]
  })

/** E02: the target is met when the class is no worse and no other item exceeds its limit. */
const verdict: Rule = ({ context: { settings }, value: { exceedances, samples, sources } }) =>
  (samples ?? []).flatMap((sample, row): Finding[] => {
    const target = sourceOf({ code: sample.source, sources })?.target
    const { category, compliant } = sample
    if (!target || !category) return []
    const isMet =
      isWithin({ actual: category, target }) && !isListed({ exceedances, sample, settings })
    const expected = isMet ? 'yes' : 'no'
    const path = `samples.${row}.compliant`
    if (!compliant) return followsIfEmpty({ follows: expected, path, written: compliant })
    if (compliant === expected) return []
    const params = {
      actual: VERDICTS[compliant].zh,
      category: CLASSES[category].zh,
      expected: VERDICTS[expected].zh,
      target: CLASSES[target].zh,
    }
    return [{ key: 'E02_verdict', params, path, severity: 'error' }]
  })

/** Items that are reported for reference miss no target. */
function isListed({
  exceedances,
  sample,
  settings: { referenceItems },
}: {
  exceedances: Exceedance[] | null | undefined
  sample: Sample
  settings: Settings
}): boolean {
  return (exceedances ?? []).some(
    (exceedance) =>
      isOf({ exceedance, sample }) && !referenceItems.includes(itemNamed(exceedance.item) ?? ''),
  )
}

/** E02: what people drink has no target worse than class Ⅲ. */
const drinking: Rule = ({ context: { settings }, value: { sources } }) =>
  (sources ?? []).flatMap(({ target, tier, type }, row): Issue[] => {
    const most = settings.drinkingTarget as WaterClass
    if (!target || !tier || tier === 'section' || !type || type === 'groundwater') return []
    if (isWithin({ actual: target, target: most })) return []
    const params = { actual: CLASSES[target].zh, expected: CLASSES[most].zh }
    return [{ key: 'E02_target', params, path: `sources.${row}.target`, severity: 'error' }]
  })

export const classIssues = [category, verdict, drinking]
