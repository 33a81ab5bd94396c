import { Decimal } from 'decimal.js'

import { decimalOf } from '../../domain/decimal.ts'
import { RANKED, type WaterClass } from './classes.ts'
import { type Item, ITEM_NAMES } from './items.ts'
import { measuredValue } from './measuredValue.ts'
import type { Sample, Settings } from './rule.ts'

const NEUTRAL = 7

export type Water = { settings: Settings; type: null | string | undefined }

/** The limits of an item from class Ⅰ on. */
function limitsOf({ item, settings, type }: Water & { item: Item }): Decimal[] {
  const ofLakes = (settings.lakeLimits as Partial<Record<Item, string[]>>)[item]
  const limits = (type === 'lake' && ofLakes) || settings.limits[item] || []
  return limits.flatMap((limit) => decimalOf(limit) ?? [])
}

/**
 * How many times the limit of a class a value is (单因子指数): more than 1 exceeds it. Of dissolved
 * oxygen there may be more than the limit, of pH the distance from neutral counts.
 */
export function factorIndex({
  item,
  target,
  value,
  ...water
}: Water & { item: Item; target: WaterClass; value: Decimal }): Decimal | undefined {
  const limits = limitsOf({ item, ...water })
  if (item === 'ph') return acidityIndex({ limits, value })
  const limit = limits[RANKED.indexOf(target)]
  if (!limit || limit.isZero()) return undefined
  if (item === 'do') return value.isZero() ? new Decimal(Infinity) : limit.dividedBy(value)
  return value.dividedBy(limit)
}

function acidityIndex({
  limits: [lower, upper],
  value,
}: {
  limits: Decimal[]
  value: Decimal
}): Decimal | undefined {
  if (!lower || !upper) return undefined
  return value.greaterThan(NEUTRAL)
    ? value.minus(NEUTRAL).dividedBy(upper.minus(NEUTRAL))
    : new Decimal(NEUTRAL).minus(value).dividedBy(new Decimal(NEUTRAL).minus(lower))
}

/** Items that count for the class, with what was measured of them. */
export function countedValues({
  sample,
  settings,
}: {
  sample: Sample
  settings: Settings
}): { item: Item; value: Decimal }[] {
  return countedItems(settings).flatMap((item) => {
    const value = measuredValue(sample[item])
    return value ? [{ item, value }] : []
  })
}

export function countedItems({ referenceItems }: Settings): Item[] {
  return ITEM_NAMES.filter((item) => !referenceItems.includes(item))
}

/** The class of the worst item; nothing while nothing was measured. */
export function classOf({ sample, ...water }: Water & { sample: Sample }): undefined | WaterClass {
  const values = countedValues({ sample, settings: water.settings })
  if (!values.length) return undefined
  return (
    RANKED.slice(0, -1).find((target) =>
      values.every(({ item, value }) => {
        const index = factorIndex({ item, target, value, ...water })
        return !index || index.lessThanOrEqualTo(1)
      }),
    ) ?? 'worse'
  )
}

/** The limit of the target as it is written: `6-9` for pH. */
export function limitInWords({
  item,
  target,
  ...water
}: Water & { item: Item; target: WaterClass }): string {
  const limits = limitsOf({ item, ...water }).map((limit) => limit.toFixed())
  return item === 'ph' ? limits.join('-') : (limits[RANKED.indexOf(target)] ?? '')
}
