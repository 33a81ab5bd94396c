import type { DecisionEvent, HistoryEvent } from '../../domain/history.ts'
import { clockTime } from '../../domain/officeTimes.ts'
import { DISPLAY_ENDED, isTakeDownReason } from '../../domain/takeDownReasons.ts'

import type { ReviewTextKey } from '../../translations/index.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

type Sentence = { found?: string[]; reason?: string; sentence: string }

/** An event as 张敏（审查人员）于2026-03-09 14:05退回, with what was said and found. */
export function eventSentence({
  event,
  text,
}: {
  event: HistoryEvent
  text: ReviewText
}): Sentence {
  const time = clockTime(event.at)
  switch (event.kind) {
    case 'published':
      return { sentence: text('history:published', { revision: event.revision, time }) }
    case 'ratify':
      return {
        sentence: text('history:ratify', {
          time,
          who: nameOf(event.who, text('role:approve'), text),
        }),
      }
    case 'takeDown': {
      const { reason, reasonCode } = event
      if (reasonCode === DISPLAY_ENDED) return { sentence: text('history:displayEnded', { time }) }
      const known = isTakeDownReason(reasonCode) ? text(`takeDownReason:${reasonCode}`) : ''
      return {
        reason: [known, reason].filter(Boolean).join(' · '),
        sentence: text('history:takeDown', { time, who: nameOf(event.who, '', text) }),
      }
    }
    case 'decision': {
      const { reason } = event
      const found = answersOf(event, text)
      return {
        ...(found.length > 0 && { found }),
        ...(reason && { reason }),
        sentence: text(sentenceKey(event), {
          time,
          who: nameOf(event.who, roleOf(event, text), text),
        }),
      }
    }
  }
}

/** The answers of the review sheet: what was found, then what is clear. */
function answersOf({ cleared, objections }: DecisionEvent, text: ReviewText): string[] {
  return [['objections', objections] as const, ['cleared', cleared] as const].flatMap(
    ([key, checks]) => {
      const names = checks.map((check) => text(`check:${check}` as ReviewTextKey))
      if (names.length === 0) return []
      return [text(`check:${key}`, { checks: names.join(text('compare:separator')) })]
    },
  )
}

function sentenceKey({ step, verdict }: DecisionEvent): ReviewTextKey {
  if (verdict !== 'endorse') return `history:${verdict}`
  return step === 'approve' ? 'history:endorseApprove' : 'history:endorseExamine'
}

function roleOf({ step, verdict }: DecisionEvent, text: ReviewText): string {
  if (verdict === 'invalidate') return ''
  return text(verdict === 'submit' || verdict === 'recall' ? 'role:handle' : `role:${step}`)
}

function nameOf(
  { jobTitle, name }: { jobTitle?: string; name: string },
  role: string,
  text: ReviewText,
): string {
  const known = [role, jobTitle].filter(Boolean).join(' · ')
  return known ? text('history:who', { name, role: known }) : name
}
