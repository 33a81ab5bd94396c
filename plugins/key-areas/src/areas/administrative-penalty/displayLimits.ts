import { addMonths } from '../../domain/months.ts'
import type { settings as defaults } from './settings.ts'

type Settings = typeof defaults
export type PenaltySeverity = 'minor' | 'ordinary' | 'serious'

type Decided = { decidedOn: string; settings: Settings; severity: PenaltySeverity; today: string }

/**
 * The last day a penalty may be displayed (信用修复管理办法). Until that measure is in force three
 * years are the limit of every penalty.
 */
export function maxDisplayTo({ decidedOn, settings, severity, today }: Decided): string {
  const months = {
    minor: settings.maxDisplayMonthsMinor,
    ordinary: settings.maxDisplayMonthsOrdinary,
    serious: settings.maxDisplayMonthsSerious,
  }
  const isInForce = today >= settings.displayLimitsFrom
  const count = isInForce ? months[severity] : settings.maxDisplayMonthsSerious
  return addMonths({ count, from: decidedOn })
}

/** The first day a display may end, by repair or by itself. */
export function minDisplayTo({ decidedOn, settings, severity, today }: Decided): string {
  const months = {
    minor: 0,
    ordinary: settings.minDisplayMonthsOrdinary,
    serious: settings.minDisplayMonthsSerious,
  }
  const isInForce = today >= settings.displayLimitsFrom
  return addMonths({ count: isInForce ? months[severity] : 0, from: decidedOn })
}
