import type { JsonObject } from 'payload'

import { GROUNDS } from '../fields/disclosure.ts'
import { dayAfter, dayOf } from '../rules/calendar.ts'
import { RULE_SETTINGS } from '../rules/ruleSettings.ts'
import { evaluationDay } from '../rules/withheldRules.ts'
import type { MessageKey } from '../translations/translate.ts'
import type { EvaluationDecision, Ground } from './evaluation.ts'

const LONGEST_NOTE = 1_000

type Read = { decision: EvaluationDecision } | { fault: MessageKey }

/**
 * R1-07: an evaluation as it was sent. What stays withheld names its ground and is looked at again
 * within the interval; what is to be disclosed has the time of Article 26.
 */
export function evaluationDecision({ sent, today }: { sent: JsonObject; today: string }): Read {
  const note = typeof sent.note === 'string' ? sent.note.trim() : ''
  if (note.length > LONGEST_NOTE) return { fault: 'evaluationNoteLong' }
  if (sent.outcome === 'disclose') {
    const span = { count: RULE_SETTINGS.disclosure.workingDays, unit: 'workingDay' } as const
    const nextOn = dayAfter({ from: today, span }) ?? today
    return { decision: { grounds: [], nextOn, note, outcome: 'disclose' } }
  }
  if (sent.outcome !== 'stayWithheld') return { fault: 'evaluationOutcomeMissing' }
  const grounds = Array.isArray(sent.grounds) ? (sent.grounds as unknown[]) : []
  if (grounds.length === 0 || !grounds.every(isGround)) return { fault: 'groundsMissing' }
  const latest = evaluationDay({ from: today })
  const nextOn = sent.nextOn ? civilDay(sent.nextOn) : latest
  if (!nextOn || nextOn <= today || nextOn > latest) return { fault: 'evaluationDayWrong' }
  return { decision: { grounds: [...new Set(grounds)], nextOn, note, outcome: 'stayWithheld' } }
}

function isGround(ground: unknown): ground is Ground {
  return typeof ground === 'string' && Object.hasOwn(GROUNDS, ground)
}

function civilDay(sent: unknown): string | undefined {
  const day = dayOf(sent)
  const isReal = day !== undefined && new Date(Date.parse(day)).toJSON()?.slice(0, 10) === day
  return isReal ? day : undefined
}
