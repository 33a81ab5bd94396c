import { clockTime } from '../../domain/officeTimes.ts'
import { isTakeDownReason } from '../../domain/takeDownReasons.ts'

import type { TakedownRow } from '../../engine/rows.ts'

import type { ReviewText } from './reviewTextType.ts'

/** Who took a document down, when and why. */
export function takedownSentence({
  takedown: { at, note, reasonCode, signer },
  text,
}: {
  takedown: Pick<TakedownRow, 'at' | 'note' | 'reasonCode' | 'signer'>
  text: ReviewText
}): string {
  return text('tasks:takenDown', {
    name: signer.name,
    reason: [isTakeDownReason(reasonCode) && text(`takeDownReason:${reasonCode}`), note]
      .filter(Boolean)
      .join(' · '),
    time: clockTime(at),
  })
}
